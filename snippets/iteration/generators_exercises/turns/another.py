"""Rounds over the iterators that have not ended."""

from collections.abc import Iterable, Iterator
from typing import Any


def turns(*logs: Iterable[Any]) -> Iterator[Any]:
    """Give one item of each log in turn, until all logs have ended."""
    going = [iter(log) for log in logs]
    while going:
        left = []
        for log in going:
            try:
                yield next(log)
            except StopIteration:
                continue
            left.append(log)
        going = left
