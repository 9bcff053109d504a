"""The means of 10, 20, 60 are 10, 15, 30, yours are [0.0, 5.0, 10.0]."""

from collections.abc import Iterable, Iterator


def means(values: Iterable[float]) -> Iterator[float]:
    """Give, after each value, the mean of it and all before it."""
    total = 0.0
    for count, value in enumerate(values, start=1):
        yield total / count
        total += value
