"""Nobody has asked for a line yet, and a log is open."""

from collections.abc import Callable, Iterable, Iterator
from typing import TextIO

Open = Callable[[str], TextIO]


def lines(names: Iterable[str], open_log: Open) -> Iterator[str]:
    """Give the lines of one log after the other, with one file open at a time."""
    found: list[str] = []
    for name in names:
        with open_log(name) as log:
            found.extend(log)
    return iter(found)
