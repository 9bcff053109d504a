"""A generator made 100 lists, one after the other: ids of the gone come back."""

from collections.abc import Iterable


def count(things: Iterable[object]) -> int:
    """Keep the ids and let go of the objects."""
    return len({id(thing) for thing in things})
