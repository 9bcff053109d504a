"""Check that each function is let through as often as it may be."""

from types import ModuleType
from typing import Any

from snippets.exercise import Wrong, expect


def check(answer: ModuleType) -> None:
    """Let one decorator serve two functions, and call them too often."""
    seen: list[str] = []

    def ship(order: str) -> str:
        seen.append(order)
        return f"on its way: {order}"

    def refused(call: Any) -> bool:
        try:
            call("late")
        except answer.LimitReached:
            return True
        return False

    twice = answer.limited(2)
    expect(callable(twice), "limited(2) is to return a decorator.")
    first, other = twice(ship), twice(ship)
    try:
        told = first("tea")
    except answer.LimitReached:
        raise Wrong("The first of two calls is refused.") from None
    except UnboundLocalError:
        raise Wrong("The wrapper assigns to a variable that is not its own.") from None
    expect(told == "on its way: tea", "The result of a call is lost.")
    expect(not refused(first), "The second of two calls is refused.")
    expect(refused(first), "A third call of two gets through.")
    expect(
        not refused(other), "Another function of the same decorator has no calls left."
    )
    expect(seen == ["tea", "late", "late"], "A refused call reaches the function.")
    expect(not refused(answer.limited(1)(ship)), "A limit of 1 lets nobody through.")
