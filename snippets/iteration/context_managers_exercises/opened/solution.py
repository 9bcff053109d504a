"""A stack holds each log from the moment it is open."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from typing import TextIO

Open = Callable[[str], TextIO]


@contextmanager
def opened(names: Sequence[str], open_log: Open) -> Iterator[list[TextIO]]:
    """Have some logs open for the block."""
    with ExitStack() as stack:
        yield [stack.enter_context(open_log(name)) for name in names]
