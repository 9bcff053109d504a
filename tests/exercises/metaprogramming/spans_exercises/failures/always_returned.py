"""The outcome of a call that raised was recorded as 'returned'."""

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
            try:
                return function(*args, **kwargs)
            finally:
                record(function.__name__, clock() - start, "returned")

        return wrapper

    return decorate
