"""Compare how long jobs take, as ratios within one run on one machine."""

import os
import platform
import random
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from statistics import median
from time import perf_counter

Job = Callable[[], object]


@dataclass(frozen=True)
class Spread:
    """What several runs gave: the middle, the ends, and how many runs there were.

    >>> print(Spread.of([1.5, 1.25, 4.0]))
    1.50 (1.25 to 4.00 in 3 runs)
    """

    middle: float
    low: float
    high: float
    runs: int

    @classmethod
    def of(cls, figures: Sequence[float]) -> "Spread":
        """Return the spread of *figures*, one for each run."""
        return cls(median(figures), min(figures), max(figures), len(figures))

    def __str__(self) -> str:
        """Return the figures as a phrase for a page."""
        ends = f"{self.low:.2f} to {self.high:.2f}"
        return f"{self.middle:.2f} ({ends} in {self.runs} runs)"


def interleave(jobs: Mapping[str, Job], runs: int = 9) -> dict[str, list[float]]:
    """Time every job once in each round, in a new order, and return seconds.

    Another program that disturbs a round disturbs all jobs of that round.

    >>> jobs = {"sum": lambda: sum(range(9)), "pass": lambda: None}
    >>> seconds = interleave(jobs, runs=3)
    >>> {name: len(figures) for name, figures in seconds.items()}
    {'sum': 3, 'pass': 3}
    """
    seconds: dict[str, list[float]] = {name: [] for name in jobs}
    for _ in range(runs):
        for name in random.sample(list(jobs), len(jobs)):
            start = perf_counter()
            jobs[name]()
            seconds[name].append(perf_counter() - start)
    return seconds


def ratios(seconds: Mapping[str, Sequence[float]], base: str) -> dict[str, Spread]:
    """Return how many times as long as *base* each other job took, round by round.

    >>> print(ratios({"loop": [1.0, 2.0], "twice": [2.0, 6.0]}, base="loop")["twice"])
    2.50 (2.00 to 3.00 in 2 runs)
    """
    return {
        name: Spread.of([a / b for a, b in zip(figures, seconds[base], strict=True)])
        for name, figures in seconds.items()
        if name != base
    }


def machine() -> str:
    """Return where this runs: interpreter, cores, operating system.

    >>> machine().startswith(platform.python_implementation())
    True
    """
    python = f"{platform.python_implementation()} {platform.python_version()}"
    return f"{python}, {os.cpu_count()} cores, {platform.system()} {platform.machine()}"
