"""One list that comes twice counts once."""

from collections.abc import Iterable


def count(things: Iterable[object]) -> int:
    """Count all that comes."""
    return len(list(things))
