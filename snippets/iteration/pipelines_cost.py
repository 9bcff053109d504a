"""The same work with stages and with lists, and what each way costs."""

import tracemalloc
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from time import thread_time
from weakref import ref

from snippets.iteration.pipelines import FAULT, Reading, celsius, parse, sound
from snippets.measure import Job


def night(count: int) -> Iterator[str]:
    """Make *count* lines of a log, none of them before it is asked for.

    >>> list(night(2))
    ['attic 200', 'attic 201']
    """
    return (f"attic {200 + number % 150}" for number in range(count))


def in_stages(lines: Iterable[str]) -> Iterator[Reading]:
    """Connect the stages directly."""
    return celsius(sound(parse(lines)))


def in_lists(lines: Iterable[str]) -> Iterator[Reading]:
    """Connect the same stages through lists."""
    readings = list(parse(lines))
    working = list(sound(readings))
    return iter(list(celsius(working)))


def repeat(tenths: Iterable[int]) -> Iterator[int]:
    """Hand on everything."""
    yield from tenths


def working(tenths: Iterable[int]) -> Iterator[int]:
    """Hand on what is no fault."""
    for value in tenths:
        if value != FAULT:
            yield value


def jobs(tenths: Sequence[int]) -> dict[str, Job]:
    """Return ways to add up the degrees of all sensors that work."""
    return {
        "one list": lambda: sum([t / 10 for t in tenths if t != FAULT]),
        "two lists": lambda: sum([t / 10 for t in [t for t in tenths if t != FAULT]]),
        "one generator": lambda: sum(t / 10 for t in tenths if t != FAULT),
        "two generators": lambda: sum(t / 10 for t in working(tenths)),
        "three generators": lambda: sum(t / 10 for t in working(repeat(tenths))),
    }


def processor_time(jobs: Mapping[str, Job], runs: int = 15) -> dict[str, list[float]]:
    """Run every job once in each round and return the seconds that the processor spent.

    Unlike the clock on the wall, `thread_time` stands still while other programs run.

    >>> [len(seconds) for seconds in processor_time({"nothing": list}).values()]
    [15]
    """
    seconds: dict[str, list[float]] = {name: [] for name in jobs}
    for _ in range(runs):
        for name, job in jobs.items():
            start = thread_time()
            job()
            seconds[name].append(thread_time() - start)
    return seconds


def alive(readings: Iterable["ref[Reading]"]) -> int:
    """Count the readings that are still in memory.

    >>> kept = Reading("attic", 214)
    >>> alive([ref(kept), ref(Reading("shed", 305))])
    1
    """
    return sum(reading() is not None for reading in readings)


def census(readings: Iterable[Reading], counts: list[int]) -> Iterator[Reading]:
    """Append to *counts*, at each reading, how many so far are still in memory."""
    seen: list[ref[Reading]] = []
    for reading in readings:
        seen.append(ref(reading))
        counts.append(alive(seen))
        yield reading


def peak(job: Callable[[], object]) -> float:
    """Return the most memory that *job* holds at a time, in kilobytes.

    >>> peak(lambda: bytes(2_000_000)) > 2000
    True
    """
    tracemalloc.start()
    try:
        job()
        return tracemalloc.get_traced_memory()[1] / 1000
    finally:
        tracemalloc.stop()
