"""All lines are read, and a log is still open."""

from collections.abc import Callable, Iterable, Iterator
from typing import TextIO

Open = Callable[[str], TextIO]


def lines(names: Iterable[str], open_log: Open) -> Iterator[str]:
    """Give the lines of one log after the other, with one file open at a time."""
    for name in names:
        yield from open_log(name)
