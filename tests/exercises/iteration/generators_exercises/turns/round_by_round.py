"""For the first item, 2 were read."""

from collections.abc import Iterable, Iterator
from itertools import zip_longest
from typing import Any

NOTHING = object()


def turns(*logs: Iterable[Any]) -> Iterator[Any]:
    """Read a round before giving any of it."""
    for items in zip_longest(*logs, fillvalue=NOTHING):
        yield from (item for item in items if item is not NOTHING)
