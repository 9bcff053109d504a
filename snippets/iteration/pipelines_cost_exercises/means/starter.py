"""A stage that gives running means."""

from collections.abc import Iterable, Iterator
from statistics import mean


def means(values: Iterable[float]) -> Iterator[float]:
    """Give, after each value, the mean of it and all before it."""
    seen: list[float] = []
    for value in values:
        seen.append(value)
        yield mean(seen)
