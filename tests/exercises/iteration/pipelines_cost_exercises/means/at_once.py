"""Nobody has asked for a mean yet, and values are gone."""

from collections.abc import Iterable, Iterator


def means(values: Iterable[float]) -> Iterator[float]:
    """Give, after each value, the mean of it and all before it."""
    found: list[float] = []
    total = 0.0
    for count, value in enumerate(values, start=1):
        total += value
        found.append(total / count)
    return iter(found)
