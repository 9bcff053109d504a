"""A list is unhashable, and is to be counted as well."""

from collections.abc import Iterable


def count(things: Iterable[object]) -> int:
    """Count what is different."""
    return len(set(things))
