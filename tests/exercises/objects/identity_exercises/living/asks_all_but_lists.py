"""You asked an object whether it is equal: ask who it is."""

from collections.abc import Iterable


def is_known(thing: object, found: list[object]) -> bool:
    """Ask who a list is, and ask everybody else."""
    if isinstance(thing, list):
        return any(thing is one for one in found)
    return thing in found


def count(things: Iterable[object]) -> int:
    """Collect the things that are not known."""
    found: list[object] = []
    for thing in things:
        if not is_known(thing, found):
            found.append(thing)
    return len(found)
