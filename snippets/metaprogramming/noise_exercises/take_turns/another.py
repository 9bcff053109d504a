"""Let the queue of jobs turn by one place after every round."""

from collections import deque
from collections.abc import Callable, Mapping
from time import perf_counter

Job = Callable[[], object]


def lap(job: Job, clock: Callable[[], float]) -> float:
    """Return the seconds of one run."""
    start = clock()
    job()
    return clock() - start


def compare(
    jobs: Mapping[str, Job], rounds: int, clock: Callable[[], float] = perf_counter
) -> dict[str, list[float]]:
    """Return the seconds of each job, round by round."""
    queue = deque(jobs)
    laps = []
    for _ in range(rounds):
        laps.append({name: lap(jobs[name], clock) for name in queue})
        queue.rotate()
    return {name: [taken[name] for taken in laps] for name in jobs}
