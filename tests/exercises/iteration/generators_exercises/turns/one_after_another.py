"""Logs ad, be, cf should give abcdef; came ['a', 'd', 'b', 'e', 'c', 'f']."""

from collections.abc import Iterable, Iterator
from typing import Any


def turns(*logs: Iterable[Any]) -> Iterator[Any]:
    """Give all of a log, then all of the next."""
    for log in logs:
        yield from log
