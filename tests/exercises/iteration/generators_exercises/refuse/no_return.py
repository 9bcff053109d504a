"""times(30, 10) gave None, and no iterator."""

from collections.abc import Iterator


def times(end: float, step: float = 10) -> None:
    """Check, and drop the generator."""
    if step <= 0:
        raise ValueError(step)
    steps(end, step)


def steps(end: float, step: float) -> Iterator[float]:
    """Give the times."""
    now = 0.0
    while now < end:
        yield now
        now += step
