"""A source that reads many files."""

from collections.abc import Callable, Iterable, Iterator
from typing import TextIO

Open = Callable[[str], TextIO]


def lines(names: Iterable[str], open_log: Open) -> Iterator[str]:
    """Give the lines of one log after the other, with one file open at a time."""
    for log in [open_log(name) for name in names]:
        with log:
            yield from log
