"""The shares of 30 and 10 come out in another order than the values."""

from collections.abc import Iterable, Iterator


def shares(values: Iterable[float]) -> Iterator[float]:
    """Give, for each value, its share of the sum of all."""
    known = sorted(values)
    total = sum(known)
    for value in known:
        yield value / total
