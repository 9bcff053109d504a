"""Draw what three clocks count while one thread works through some jobs."""

from collections.abc import Mapping, Sequence

from snippets.metaprogramming.clocks import Job, readings
from snippets.metaprogramming.clocks_work import (
    seal,
    seal_elsewhere,
    seal_in_two,
    wait,
)
from snippets.pictures.svg import Picture, box, text

Readings = Mapping[str, float]

JOBS: Sequence[Job] = (wait, seal, seal_elsewhere, seal_in_two)
BARS = (("process_time", "accent"), ("thread_time", "accent2"))
ROW, BAR, UNIT = 74, 16, 150


def fastest(job: Job, runs: int = 30) -> Readings:
    """Return the readings of the fastest of several runs, the least disturbed.

    >>> fastest(wait, runs=2)["perf_counter"] > 0
    True
    """
    return min((readings(job) for _ in range(runs)), key=lambda r: r["perf_counter"])


def row(name: str, seconds: Readings, y: float) -> tuple[str, str]:
    """Return one job's bars, as shares of the time on the wall, and their words."""
    parts = {clock: seconds[clock] / seconds["perf_counter"] for clock, _ in BARS}
    words = ", ".join(f"{clock} {share:.0%}" for clock, share in parts.items())
    drawn = [text(0, y + 14, name)]
    for place, (clock, role) in enumerate(BARS):
        top = y + 22 + place * (BAR + 4)
        length = max(parts[clock] * UNIT, 1)
        drawn.append(box(0, top, length, BAR, role))
        drawn.append(text(length + 8, top + 13, f"{parts[clock]:.0%}", "muted"))
    return "".join(drawn), f"{name}: {words}"


def what_clocks_count() -> Picture:
    """Draw what the clocks of the processor saw of the fastest run of each job.

    >>> picture = what_clocks_count()
    >>> [words.split(":")[0] for words in str(picture).split("; ")]
    ['wait', 'seal', 'seal_elsewhere', 'seal_in_two']
    """
    return shares({job.__name__: fastest(job) for job in JOBS})


def shares(counted: Mapping[str, Readings]) -> Picture:
    """Draw the readings of each job as shares of the time on the wall.

    >>> print(shares({"wait": dict(perf_counter=2, process_time=1, thread_time=0)}))
    wait: process_time 50%, thread_time 0%.
    """
    rows = [row(*job, y=place * ROW) for place, job in enumerate(counted.items())]
    y = ROW * len(rows)
    legend = (
        box(0, y + 4, 16, 14, "accent") + text(24, y + 16, "process_time"),
        box(150, y + 4, 16, 14, "accent2") + text(174, y + 16, "thread_time"),
    )
    spoken = "; ".join(words for _, words in rows)
    body = "".join((*(drawn for drawn, _ in rows), *legend))
    return Picture(f"{spoken}.", 2 * UNIT + 70, y + 28, body)
