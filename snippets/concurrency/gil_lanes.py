"""Record which worker ran when, and why it did not run in between."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from time import perf_counter

from snippets.concurrency.gil import Crew, blocked
from snippets.pictures.timeline import Lanes, State, Stretch

HOLE = 0.0003


def lane(seconds: float) -> list[Stretch]:
    """Read the clock without a pause for *seconds*; a hole means not running.

    The kernel's counter tells a wait from a core that somebody else took.
    """
    lane, waits = [], blocked()
    start = last = perf_counter()
    end = start + seconds
    while last < end:
        now = perf_counter()
        if now - last > HOLE:
            state: State = "waited" if blocked() > waits else "preempted"
            lane += [Stretch(start, last, "ran"), Stretch(last, now, state)]
            start, waits = now, blocked()
        last = now
    return [*lane, Stretch(start, last, "ran")]


def lanes(crew: Crew, seconds: float = 0.1) -> Lanes:
    """Record two workers of a new *crew* at the same time."""
    with crew() as workers:
        recorded = workers.map(lane, [seconds] * 2)
        return {f"worker {n}": found for n, found in enumerate(recorded, start=1)}


def holes(lanes: Lanes, state: State) -> int:
    """Count the stretches of one *state* in all lanes."""
    return sum(s.state == state for lane in lanes.values() for s in lane)


@contextmanager
def switching(seconds: float) -> Iterator[None]:
    """Ask a running thread for the lock after *seconds*, for a while.

    >>> with switching(0.5):
    ...     sys.getswitchinterval()
    0.5
    """
    before = sys.getswitchinterval()
    sys.setswitchinterval(seconds)
    try:
        yield
    finally:
        sys.setswitchinterval(before)
