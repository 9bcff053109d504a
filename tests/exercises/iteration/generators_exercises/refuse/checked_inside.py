"""times(30, 0) was accepted: the error came with next()."""

from collections.abc import Iterator


def times(end: float, step: float = 10) -> Iterator[float]:
    """Move the check to a function, and call that from the generator."""
    check_step(step)
    now = 0.0
    while now < end:
        yield now
        now += step


def check_step(step: float) -> None:
    """Refuse a step of zero or less."""
    if step <= 0:
        raise ValueError(step)
