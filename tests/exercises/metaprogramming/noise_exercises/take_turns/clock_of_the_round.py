"""A figure contains the time of another job."""

from collections.abc import Callable, Mapping
from time import perf_counter

Job = Callable[[], object]


def compare(
    jobs: Mapping[str, Job], rounds: int, clock: Callable[[], float] = perf_counter
) -> dict[str, list[float]]:
    """Return the seconds of each job, round by round."""
    seconds: dict[str, list[float]] = {name: [] for name in jobs}
    for number in range(rounds):
        start = clock()
        for name in reversed(list(jobs)) if number % 2 else list(jobs):
            jobs[name]()
            seconds[name].append(clock() - start)
    return seconds
