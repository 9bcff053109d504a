"""A clock answers one question; choose it by the question."""

import time
from collections.abc import Callable
from itertools import pairwise

Job = Callable[[], object]

CLOCKS = (time.perf_counter, time.process_time, time.thread_time)


def readings(job: Job) -> dict[str, float]:
    """Return the seconds that each clock counts during one run of *job*.

    >>> sorted(readings(lambda: time.sleep(0.001)))
    ['perf_counter', 'process_time', 'thread_time']
    """
    starts = [clock() for clock in CLOCKS]
    job()
    ends = [clock() for clock in CLOCKS]
    spans = zip(CLOCKS, starts, ends, strict=True)
    return {clock.__name__: end - start for clock, start, end in spans}


def smallest_step(clock: Callable[[], int], count: int = 10_000) -> float:
    """Return the seconds between the two closest readings that differ.

    *clock* returns nanoseconds.

    >>> smallest_step(iter([0, 0, 3, 8]).__next__, count=4) == 3e-9
    True
    """
    shown = [clock() for _ in range(count)]
    steps = (after - before for before, after in pairwise(shown))
    return min(step for step in steps if step > 0) / 1e9
