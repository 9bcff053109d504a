"""Without a `yield` there is no generator function, and itertools does the work."""

from collections.abc import Iterator
from itertools import count, takewhile


def times(end: float, step: float = 10) -> Iterator[float]:
    """Give 0, *step*, twice *step* and so on, below *end*."""
    if step <= 0:
        raise ValueError(f"a step has to be above zero, and not {step}")
    return takewhile(lambda time: time < end, count(0, step))
