"""One run of a function tells little; many runs tell how much."""

import re
from collections.abc import Callable, Sequence
from time import perf_counter

from snippets.metaprogramming.noise_orders import parse


def relative(figures: Sequence[float]) -> list[float]:
    """Return each of the *figures* as a multiple of the smallest.

    >>> relative([0.5, 0.25, 1.0])
    [2.0, 1.0, 4.0]
    """
    least = min(figures)
    return [figure / least for figure in figures]


def repeat(job: Callable[[], object], runs: int) -> list[float]:
    """Return how many seconds *job* took, run after run.

    >>> len(repeat(lambda: None, runs=4))
    4
    """
    seconds = []
    for _ in range(runs):
        start = perf_counter()
        job()
        seconds.append(perf_counter() - start)
    return seconds


def cold_start(runs: int = 50) -> list[float]:
    """Time `parse`, the first run with no compiled pattern in the cache of `re`.

    >>> len(cold_start(runs=4))
    4
    """
    re.purge()
    return repeat(lambda: parse("2 x green tea at 250"), runs)


def idle() -> None:
    """Do nothing, which is what a decorator's own time is measured against."""


def thousand(job: Callable[[], object]) -> Callable[[], object]:
    """Return a job that does *job* a thousand times, long enough for a clock.

    >>> calls: list[None] = []
    >>> loop = thousand(lambda: calls.append(None))
    >>> loop()
    >>> len(calls)
    1000
    """

    def loop() -> None:
        for _ in range(1000):
            job()

    return loop
