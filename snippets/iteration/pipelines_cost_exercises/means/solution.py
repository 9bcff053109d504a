"""Two numbers stand for all values so far: their sum and their count."""

from collections.abc import Iterable, Iterator


def means(values: Iterable[float]) -> Iterator[float]:
    """Give, after each value, the mean of it and all before it."""
    total = 0.0
    for count, value in enumerate(values, start=1):
        total += value
        yield total / count
