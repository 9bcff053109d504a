"""The file is opened in the loop, and its end stands in a `finally`."""

from collections.abc import Callable, Iterable, Iterator
from typing import TextIO

Open = Callable[[str], TextIO]


def lines(names: Iterable[str], open_log: Open) -> Iterator[str]:
    """Give the lines of one log after the other, with one file open at a time."""
    for name in names:
        log = open_log(name)
        try:
            yield from log
        finally:
            log.close()
