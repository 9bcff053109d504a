"""Count objects by comparing each with all that came before."""

from collections.abc import Iterable


def count(things: Iterable[object]) -> int:
    """Return how many different objects *things* yields."""
    found: list[object] = []
    for thing in things:
        if not any(thing is one for one in found):
            found.append(thing)
    return len(found)
