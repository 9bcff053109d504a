"""None and 0 are items like others: came [1, 0, 2, 3]."""

from collections.abc import Iterable, Iterator
from itertools import zip_longest
from typing import Any


def turns(*logs: Iterable[Any]) -> Iterator[Any]:
    """Fill the rounds up with None, and drop every None."""
    for items in zip_longest(*logs):
        yield from (item for item in items if item is not None)
