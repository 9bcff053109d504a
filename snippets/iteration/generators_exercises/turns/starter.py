"""Several logs, one item from each in turn."""

from collections.abc import Iterable, Iterator
from typing import Any


def turns(*logs: Iterable[Any]) -> Iterator[Any]:
    """Give one item of each log in turn, until all logs have ended."""
    for items in zip(*logs, strict=False):
        yield from items
