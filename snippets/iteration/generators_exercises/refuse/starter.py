"""Times at which a sensor is read."""

from collections.abc import Iterator


def times(end: float, step: float = 10) -> Iterator[float]:
    """Give 0, *step*, twice *step* and so on, below *end*."""
    if step <= 0:
        raise ValueError(f"a step has to be above zero, and not {step}")
    now = 0.0
    while now < end:
        yield now
        now += step
