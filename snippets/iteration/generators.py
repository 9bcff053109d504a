"""Calls that stop at a `yield`, with all that they know."""

from collections.abc import Iterable, Iterator


def totals(values: Iterable[int]) -> Iterator[int]:
    """Give the total so far for each of *values*.

    >>> list(totals([5, 3]))
    [5, 8]
    """
    total = 0
    for value in values:
        total += value
        yield total
