"""Each log has a block of its own, inside that of the log before."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import TextIO

Open = Callable[[str], TextIO]


@contextmanager
def opened(names: Sequence[str], open_log: Open) -> Iterator[list[TextIO]]:
    """Have some logs open for the block."""
    if not names:
        yield []
        return
    first, *others = names
    with open_log(first) as log, opened(others, open_log) as logs:
        yield [log, *logs]
