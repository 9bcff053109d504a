"""Nobody has asked for a share yet, and the values are gone."""

from collections.abc import Iterable, Iterator


def shares(values: Iterable[float]) -> Iterator[float]:
    """Give, for each value, its share of the sum of all."""
    known = list(values)
    total = sum(known)
    return (value / total for value in known)
