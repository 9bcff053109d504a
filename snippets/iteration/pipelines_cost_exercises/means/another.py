"""`accumulate` is the running sum; a generator expression divides it."""

from collections.abc import Iterable, Iterator
from itertools import accumulate


def means(values: Iterable[float]) -> Iterator[float]:
    """Give, after each value, the mean of it and all before it."""
    totals = accumulate(values)
    return (total / count for count, total in enumerate(totals, start=1))
