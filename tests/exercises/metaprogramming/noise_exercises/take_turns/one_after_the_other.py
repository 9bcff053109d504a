"""One job had the machine's fast half to itself."""

from collections.abc import Callable, Mapping
from time import perf_counter

Job = Callable[[], object]


def compare(
    jobs: Mapping[str, Job], rounds: int, clock: Callable[[], float] = perf_counter
) -> dict[str, list[float]]:
    """Return the seconds of each job, round by round."""
    seconds: dict[str, list[float]] = {name: [] for name in jobs}
    for name, job in jobs.items():
        for _ in range(rounds):
            start = clock()
            job()
            seconds[name].append(clock() - start)
    return seconds
