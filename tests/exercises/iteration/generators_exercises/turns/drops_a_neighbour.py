"""Logs adf, b, ce should give abcdef; came ['a', 'b', 'c', 'd', 'f', 'e']."""

from collections.abc import Iterable, Iterator
from typing import Any


def turns(*logs: Iterable[Any]) -> Iterator[Any]:
    """Change the list while looping over it."""
    going = [iter(log) for log in logs]
    while going:
        for log in going:
            try:
                yield next(log)
            except StopIteration:
                going.remove(log)
