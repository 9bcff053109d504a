"""Logs adf, b, ce should give abcdef; came ['a', 'b', 'c', 'd']."""

from collections.abc import Iterable, Iterator
from typing import Any


def turns(*logs: Iterable[Any]) -> Iterator[Any]:
    """End with the first log that ends."""
    going = [iter(log) for log in logs]
    while going:
        for log in going:
            try:
                yield next(log)
            except StopIteration:
                return
