"""Two threads worked 8 s in 4 s on the wall, and the share is -1.0: below never."""

from collections.abc import Callable
from functools import wraps
from time import perf_counter, process_time
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
R = TypeVar("R")
Clock = Callable[[], float]
Record = Callable[[str, float, float], object]


def timed_wait(
    record: Record, wall: Clock = perf_counter, busy: Clock = process_time
) -> Callable[[Callable[P, R]], Callable[P, R]]:
    """Hand *record* the name, the seconds, and the share of them spent waiting."""

    def decorate(function: Callable[P, R]) -> Callable[P, R]:
        @wraps(function)
        def wrapper(*args: P.args, **kwargs: P.kwargs) -> R:
            start, worked_before = wall(), busy()
            try:
                return function(*args, **kwargs)
            finally:
                worked = busy() - worked_before
                seconds = wall() - start
                share = 1 - worked / seconds if seconds else 0.0
                record(function.__name__, seconds, share)

        return wrapper

    return decorate
