"""For the first line, all lines of its log were read."""

from collections.abc import Callable, Iterable, Iterator
from typing import TextIO

Open = Callable[[str], TextIO]


def lines(names: Iterable[str], open_log: Open) -> Iterator[str]:
    """Give the lines of one log after the other, with one file open at a time."""
    for name in names:
        with open_log(name) as log:
            found = log.readlines()
        yield from found
