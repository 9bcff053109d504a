"""One log failed to close, and no error came out."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from typing import TextIO

Open = Callable[[str], TextIO]


@contextmanager
def opened(names: Sequence[str], open_log: Open) -> Iterator[list[TextIO]]:
    """Close everything, and say nothing."""
    logs: list[TextIO] = []
    try:
        for name in names:
            logs.append(open_log(name))  # noqa: PERF401
        yield logs
    finally:
        for log in logs:
            with suppress(OSError):
                log.close()
