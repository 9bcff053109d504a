"""One log could not be opened, and the block ran."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import TextIO

Open = Callable[[str], TextIO]


@contextmanager
def opened(names: Sequence[str], open_log: Open) -> Iterator[list[TextIO]]:
    """Leave out what cannot be opened."""
    logs: list[TextIO] = []
    for name in names:
        try:
            logs.append(open_log(name))
        except OSError:
            continue
    try:
        yield logs
    finally:
        for log in logs:
            log.close()
