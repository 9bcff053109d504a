"""Two iterators over one source: `tee` keeps what the second has not seen."""

from collections.abc import Iterable, Iterator
from itertools import tee


def shares(values: Iterable[float]) -> Iterator[float]:
    """Give, for each value, its share of the sum of all."""
    to_add, to_divide = tee(values)
    total = sum(to_add)
    yield from (value / total for value in to_divide)
