"""A stage that gives shares of a sum."""

from collections.abc import Iterable, Iterator


def shares(values: Iterable[float]) -> Iterator[float]:
    """Give, for each value, its share of the sum of all."""
    total = sum(values)
    for value in values:
        yield value / total
