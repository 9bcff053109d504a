"""Three values went in, 1 came out."""

from collections.abc import Iterable, Iterator


def means(values: Iterable[float]) -> Iterator[float]:
    """Give, after each value, the mean of it and all before it."""
    total, count = 0.0, 0
    for value in values:
        total += value
        count += 1
    yield total / count
