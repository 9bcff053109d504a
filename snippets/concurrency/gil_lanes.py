"""Record which worker ran when, and why it did not run in between."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from time import perf_counter

from snippets.concurrency.gil import Crew, blocked
from snippets.pictures.timeline import Lanes, State, Stretch

HOLE = 0.0003

Lane = list[Stretch]


def lane(seconds: float) -> Lane:
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


def lanes(crew: Crew, name: str = "worker", seconds: float = 0.1) -> dict[str, Lane]:
    """Record two workers of a new *crew* at the same time, from zero."""
    with crew() as workers:
        recorded = list(workers.map(lane, [seconds] * 2))
    start = min(found[0].start for found in recorded)
    return {f"{name} {n}": shift(one, start) for n, one in enumerate(recorded, start=1)}


def shift(lane: Lane, start: float) -> Lane:
    """Return *lane* with its times counted from *start*.

    >>> shift([Stretch(5, 7, "ran")], start=5)
    [Stretch(start=0, end=2, state='ran')]
    """
    return [replace(s, start=s.start - start, end=s.end - start) for s in lane]


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
