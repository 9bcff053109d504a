"""Jobs of a chosen size: Python code, and C code with and without the lock."""

from collections.abc import Callable
from functools import cache, partial
from hashlib import sha256
from zlib import compress

from snippets.concurrency.gil import Job, watch

LARGE = bytes(4 << 20)
SMALL = bytes(1000)


def count(steps: int) -> int:
    """Do *steps* steps of arithmetic in Python.

    >>> count(3)
    5
    """
    total = 0
    for step in range(steps):
        total += step * step % 7
    return total


def digest(times: int) -> str:
    """Hash a large buffer *times* times over, in C code."""
    hashed = sha256()
    for _ in range(times):
        hashed.update(LARGE)
    return hashed.hexdigest()


def stamp(times: int) -> str:
    """Hash a small buffer *times* times over, in the same C code."""
    hashed = sha256()
    for _ in range(times):
        hashed.update(SMALL)
    return hashed.hexdigest()


def pack(times: int) -> int:
    """Compress a large buffer *times* times over, in C code; return the size."""
    return sum(len(compress(LARGE)) for _ in range(times))


@cache
def sized(job: Callable[[int], object], seconds: float = 0.04) -> Job:
    """Return *job* in the size that costs about *seconds* of one core here."""
    size = 1
    while (cost := cheapest(partial(job, size))) < seconds / 4:
        size *= 2
    return partial(job, max(1, round(size * seconds / cost)))


def cheapest(job: Job) -> float:
    """Return the least CPU time of five runs, which other programs disturb least."""
    return min(watch(job).cpu for _ in range(5))
