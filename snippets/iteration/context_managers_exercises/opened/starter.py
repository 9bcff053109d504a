"""Logs that stay open when one is missing."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import TextIO

Open = Callable[[str], TextIO]


@contextmanager
def opened(names: Sequence[str], open_log: Open) -> Iterator[list[TextIO]]:
    """Have some logs open for the block."""
    logs = [open_log(name) for name in names]
    try:
        yield logs
    finally:
        for log in logs:
            log.close()
