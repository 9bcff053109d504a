"""Two items, one of them twice."""

from collections.abc import Iterable


def count(things: Iterable[object]) -> int:
    """Compare each with the one before."""
    number, before = 0, None
    for thing in things:
        number += thing is not before
        before = thing
    return number
