"""One log failed to close, and another stays open."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import TextIO

Open = Callable[[str], TextIO]


@contextmanager
def opened(names: Sequence[str], open_log: Open) -> Iterator[list[TextIO]]:
    """Open inside the try, and close one after the other."""
    logs: list[TextIO] = []
    try:
        for name in names:
            logs.append(open_log(name))  # noqa: PERF401
        yield logs
    finally:
        for log in logs:
            log.close()
