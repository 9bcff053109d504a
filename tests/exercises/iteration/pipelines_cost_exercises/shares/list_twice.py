"""A list of 10 and 30 gives shares, an iterator gives none: it was read twice."""

from collections.abc import Iterable, Iterator


def shares(values: Iterable[float]) -> Iterator[float]:
    """Give, for each value, its share of the sum of all."""
    total = sum(list(values))
    for value in list(values):
        yield value / total
