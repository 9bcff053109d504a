"""Let a function of its own say what two readings of two clocks mean."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import wraps
from time import perf_counter, process_time
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
R = TypeVar("R")
Clock = Callable[[], float]
Record = Callable[[str, float, float], object]


def waiting(seconds: float, worked: float) -> float:
    """Return which share of *seconds* nobody worked."""
    return max(seconds - worked, 0.0) / (seconds or 1)


@contextmanager
def span(name: str, record: Record, wall: Clock, busy: Clock) -> Iterator[None]:
    """Record one block."""
    start, worked_before = wall(), busy()
    try:
        yield
    finally:
        seconds = wall() - start
        record(name, seconds, waiting(seconds, busy() - worked_before))


def timed_wait(
    record: Record, wall: Clock = perf_counter, busy: Clock = process_time
) -> Callable[[Callable[P, R]], Callable[P, R]]:
    """Hand *record* the name, the seconds, and the share of them spent waiting."""

    def decorate(function: Callable[P, R]) -> Callable[P, R]:
        @wraps(function)
        def wrapper(*args: P.args, **kwargs: P.kwargs) -> R:
            with span(function.__name__, record, wall, busy):
                return function(*args, **kwargs)

        return wrapper

    return decorate
