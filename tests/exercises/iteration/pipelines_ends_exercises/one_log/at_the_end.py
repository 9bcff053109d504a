"""The shed's log is being read, and the attic's is still open."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack
from typing import TextIO

Open = Callable[[str], TextIO]


def lines(names: Iterable[str], open_log: Open) -> Iterator[str]:
    """Give the lines of one log after the other, with one file open at a time."""
    with ExitStack() as stack:
        for name in names:
            yield from stack.enter_context(open_log(name))
