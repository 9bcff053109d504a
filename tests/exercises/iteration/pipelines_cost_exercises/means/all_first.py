"""For the first mean, 3 values were read instead of 1."""

from collections.abc import Iterable, Iterator


def means(values: Iterable[float]) -> Iterator[float]:
    """Give, after each value, the mean of it and all before it."""
    known = list(values)
    for count in range(1, len(known) + 1):
        yield sum(known[:count]) / count
