"""times(30, -5) has to raise a ValueError, and nothing did."""

from collections.abc import Iterator


def times(end: float, step: float = 10) -> Iterator[float]:
    """Refuse zero and nothing else."""
    if step == 0:
        raise ValueError(step)
    return steps(end, step)


def steps(end: float, step: float) -> Iterator[float]:
    """Give the times."""
    now = 0.0
    while now < end:
        yield now
        now += step
