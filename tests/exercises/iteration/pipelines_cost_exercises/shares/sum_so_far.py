"""The first share of 10 and 30 is 0.25: it takes the sum of all values."""

from collections.abc import Iterable, Iterator


def shares(values: Iterable[float]) -> Iterator[float]:
    """Give, for each value, its share of the sum of all."""
    total = 0.0
    for value in values:
        total += value
        yield value / total
