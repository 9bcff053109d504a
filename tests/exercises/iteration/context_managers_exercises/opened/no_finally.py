"""The block raised, and a log stays open."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import TextIO

Open = Callable[[str], TextIO]


@contextmanager
def opened(names: Sequence[str], open_log: Open) -> Iterator[list[TextIO]]:
    """Trust the block."""
    logs = [open_log(name) for name in names]
    yield logs
    for log in logs:
        log.close()
