"""Check that the way through the wrappers ends at its end."""

from functools import cache, wraps
from types import ModuleType

from snippets.exercise import Wrong, expect


def check(answer: ModuleType) -> None:
    """Unwrap a function under no, one and four wrappers."""

    def quote(order: str) -> int:
        return 250

    try:
        found = answer.bare(quote)
    except AttributeError:
        raise Wrong("A function without wrappers has no __wrapped__.") from None
    expect(found is quote, "A function without wrappers is to be returned as it is.")
    once = wraps(quote)(lambda order: quote(order))
    expect(answer.bare(once) is not once, "The wrapper itself is returned.")
    expect(answer.bare(once) is quote, "Under one wrapper, another function is found.")
    outer = wraps(once)(lambda order: once(order))
    expect(
        answer.bare(outer) is quote, "Under several wrappers, the walk ends too early."
    )
    cached = cache(outer)
    expect(
        answer.bare(cached) is quote,
        "A wrapper that is no plain function, as that of cache, ends the walk.",
    )
