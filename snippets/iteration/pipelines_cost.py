"""Jobs that do the same work with and without stages, and what each of them costs."""

import tracemalloc
from collections.abc import Callable, Iterable, Iterator
from weakref import ref

from snippets.iteration.pipelines import FAULT, Reading, celsius, parse, sound


def night(count: int) -> Iterator[str]:
    """Return *count* lines of a log that is never in memory as a whole.

    >>> list(night(2))
    ['attic 200', 'attic 201']
    """
    return (f"attic {200 + number % 150}" for number in range(count))


def in_stages(lines: Iterable[str]) -> Iterator[Reading]:
    """Connect the stages directly."""
    return celsius(sound(parse(lines)))


def in_lists(lines: Iterable[str]) -> Iterator[Reading]:
    """Connect the same stages with a list behind each of them."""
    readings = list(parse(lines))
    good = list(sound(readings))
    return iter(list(celsius(good)))


def mean_of_list(tenths: Iterable[int]) -> float:
    """Return the mean in degrees without faults, from one list."""
    degrees = [value / 10 for value in tenths if value != FAULT]
    return sum(degrees) / len(degrees)


def total(tenths: Iterable[int]) -> float:
    """Add up degrees without faults, from one list comprehension."""
    return sum([value / 10 for value in tenths if value != FAULT])


def census(readings: Iterable[Reading], alive: list[int]) -> Iterator[Reading]:
    """Note, at each reading, how many of those seen so far are still in memory."""
    seen: list[ref[Reading]] = []
    for reading in readings:
        seen.append(ref(reading))
        alive.append(sum(known() is not None for known in seen))
        yield reading


def peak(job: Callable[[], object]) -> float:
    """Return the most memory that *job* holds at any moment, in kilobytes."""
    tracemalloc.start()
    try:
        job()
        return tracemalloc.get_traced_memory()[1] / 1000
    finally:
        tracemalloc.stop()
