"""The call raised PermissionError, but the caller saw RuntimeError('failed')."""

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
            outcome = "returned"
            try:
                return function(*args, **kwargs)
            except Exception as error:
                outcome = type(error).__name__
                raise RuntimeError("failed") from error
            finally:
                record(function.__name__, clock() - start, outcome)

        return wrapper

    return decorate
