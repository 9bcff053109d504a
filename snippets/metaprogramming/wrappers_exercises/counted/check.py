"""Check that calls are counted where callers can see it."""

import inspect
from types import ModuleType

from snippets.exercise import Wrong, expect


def check(answer: ModuleType) -> None:
    """Count calls of two functions, one of which fails."""

    def quote(order: str, count: int = 1) -> int:
        """Return what an order costs."""
        if count < 1:
            raise ValueError(count)
        return 250 * count

    def ship(order: str) -> str:
        return order

    first, other = answer.counted(quote), answer.counted(ship)
    expect(hasattr(first, "calls"), "The decorated function has no attribute calls.")
    expect(first.calls == 0, "Before the first call, calls is to be 0.")
    expect(
        first("tea", count=2) == 500, "The decorated function returns another result."
    )
    expect(first.calls == 1, "After a call, calls is not 1: look who counts.")
    expect(other.calls == 0, "Two decorated functions count together.")
    expect(first.__name__ == "quote", "The decorated function has lost its name.")
    expect(inspect.getdoc(first) == inspect.getdoc(quote), "The docstring is lost.")
    expect(
        list(inspect.signature(first).parameters) == ["order", "count"],
        "The signature is not that of the function inside.",
    )
    try:
        first("tea", count=0)
    except ValueError:
        expect(first.calls == 2, "A call that fails is not counted.")
    else:
        raise Wrong("An error that the function raises does not come out.")
