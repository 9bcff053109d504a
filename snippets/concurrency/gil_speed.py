"""Measure how many times as fast two workers are as a loop."""

from collections.abc import Callable, Iterable, Mapping
from functools import partial
from time import sleep

from snippets.concurrency.gil import Job
from snippets.concurrency.gil_crews import processes, threads
from snippets.concurrency.gil_jobs import count, digest, pack, sized, stamp
from snippets.concurrency.gil_server import ask, supplier
from snippets.measure import Spread, interleave, ratios

Mapper = Callable[[Callable[[Job], object], Iterable[Job]], Iterable[object]]


def all_kinds(runs: int) -> dict[str, Spread]:
    """Compare every kind of job; the server thinks a while about each question."""
    kinds = (count, stamp, digest, pack)
    jobs = {job.__name__: sized(job, 0.005) for job in kinds}
    with supplier(partial(sleep, 0.01)) as address:
        return speedups({**jobs, "ask": partial(ask, address)}, runs)


def speedups(jobs: Mapping[str, Job], runs: int) -> dict[str, Spread]:
    """Do each job twice, by a loop and by two workers; return loop time ÷ crew time.

    A run is the best of three rounds, which other programs disturb least.

    >>> list(speedups({"add": partial(sum, [1, 2])}, runs=1))
    ['add, threads', 'add, processes']
    """
    with threads() as near, processes() as far:
        ways: dict[str, Mapper] = {"threads": near.map, "processes": far.map}
        tasks = {
            f"{job}, {way}": partial(twice, do_all, jobs[job])
            for job in jobs
            for way, do_all in {"loop": map, **ways}.items()
        }
        seconds = interleave(tasks, runs * 3)
    best = {
        name: [min(figures[n::runs]) for n in range(runs)]
        for name, figures in seconds.items()
    }
    crews = [name for name in tasks if not name.endswith(", loop")]
    return {name: gain(best, name) for name in crews}


def twice(do_all: Mapper, job: Job) -> list[object]:
    """Have *job* done two times and wait for both."""
    return list(do_all(do, [job, job]))


def do(job: Job) -> object:
    """Do one job; a worker process finds this function by its name."""
    return job()


def gain(seconds: Mapping[str, list[float]], name: str) -> Spread:
    """Return how many times as long as *name* the loop took for the same job."""
    loop = f"{name.rpartition(', ')[0]}, loop"
    return ratios({loop: seconds[loop], name: seconds[name]}, base=name)[loop]
