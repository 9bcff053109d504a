"""close() came after the first line, and the attic's log is still open."""

from collections.abc import Callable, Iterable, Iterator
from typing import TextIO

Open = Callable[[str], TextIO]


def lines(names: Iterable[str], open_log: Open) -> Iterator[str]:
    """Give the lines of one log after the other, with one file open at a time."""
    for name in names:
        log = open_log(name)
        for line in log:  # noqa: UP028
            yield line
        log.close()
