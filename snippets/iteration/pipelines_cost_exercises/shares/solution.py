"""Two passes need a list: one for the sum, one for the shares."""

from collections.abc import Iterable, Iterator


def shares(values: Iterable[float]) -> Iterator[float]:
    """Give, for each value, its share of the sum of all."""
    known = list(values)
    total = sum(known)
    for value in known:
        yield value / total
