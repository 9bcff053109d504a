"""Count objects, or so it seems."""

from collections.abc import Iterable


def count(things: Iterable[object]) -> int:
    """Return how many different objects *things* yields."""
    found: list[object] = []
    for thing in things:
        if thing not in found:
            found.append(thing)
    return len(found)
