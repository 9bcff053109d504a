"""Watch workers: what the kernel counts tells who takes turns and who does not."""

import sys
from collections.abc import Callable, Sequence
from concurrent.futures import Executor
from dataclasses import dataclass
from pathlib import Path
from resource import RUSAGE_THREAD, getrusage
from statistics import median
from time import perf_counter, thread_time

Job = Callable[[], object]
Crew = Callable[[], Executor]


@dataclass(frozen=True)
class Report:
    """What one job cost the thread that did it: seconds, and how often it waited."""

    start: float
    end: float
    cpu: float
    waits: int
    wanted: float


def watch(job: Job) -> Report:
    """Do *job* in this thread and report what the kernel counted. Linux only.

    >>> report = watch(lambda: sum(range(1000)))
    >>> 0 < report.cpu < 5
    True
    """
    wanted, waits, cpu = seconds_wanted(), blocked(), thread_time()
    start = perf_counter()
    job()
    end, cpu, waits = perf_counter(), thread_time() - cpu, blocked() - waits
    return Report(start, end, cpu, waits, seconds_wanted() - wanted)


def blocked() -> int:
    """Return how often this thread gave its core away because it had to wait."""
    return getrusage(RUSAGE_THREAD).ru_nvcsw


def seconds_wanted(thread: str = "thread-self") -> float:
    """Return how long a thread has been on a core or in the queue for one.

    Another thread is named as in `/proc`, for example "42/task/43". Source: "Scheduler
    Statistics" in the documentation of the Linux kernel.
    """
    on_core, in_queue, _ = Path("/proc", thread, "schedstat").read_text().split()
    return (int(on_core) + int(in_queue)) / 1e9


@dataclass(frozen=True)
class Batch:
    """What workers did together: cores used, cores wanted, waits of all of them."""

    cpu: float
    wanted: float
    waits: float

    @classmethod
    def of(cls, reports: Sequence[Report]) -> "Batch":
        """Return the batch of *reports* that were made at the same time."""
        span = max(r.end for r in reports) - min(r.start for r in reports)
        cpu, wanted = sum(r.cpu for r in reports), sum(r.wanted for r in reports)
        return cls(cpu / span, wanted / span, sum(r.waits for r in reports))


def typical(job: Job, crew: Crew, rounds: int = 5) -> Batch:
    """Let two workers of a new *crew* do *job* at once; return the median round."""
    with crew() as workers:
        found = [Batch.of([*workers.map(watch, [job] * 2)]) for _ in range(rounds)]
    return Batch(
        cpu=median(batch.cpu for batch in found),
        wanted=median(batch.wanted for batch in found),
        waits=median(batch.waits for batch in found),
    )


def holds(fact: Callable[[], bool], attempts: int = 3) -> bool:
    """Tell whether *fact* is true in one of a few attempts on a busy machine.

    >>> holds(lambda: False)
    False
    """
    return any(fact() for _ in range(attempts))


def has_gil() -> bool:
    """Tell whether this interpreter runs with its lock. A GIL can be off since 3.13."""
    return bool(getattr(sys, "_is_gil_enabled", lambda: True)())
