"""Time a call, whatever comes of it."""

from collections.abc import Callable
from functools import wraps
from time import perf_counter
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
R = TypeVar("R")
Record = Callable[[str, float, str], object]


def timed(
    record: Record, clock: Callable[[], float] = perf_counter
) -> Callable[[Callable[P, R]], Callable[P, R]]:
    """Hand *record* the name, the seconds and the outcome of every call."""

    def decorate(function: Callable[P, R]) -> Callable[P, R]:
        @wraps(function)
        def wrapper(*args: P.args, **kwargs: P.kwargs) -> R:
            start = clock()
            result = function(*args, **kwargs)
            record(function.__name__, clock() - start, "returned")
            return result

        return wrapper

    return decorate
