"""Decorate at once when there is a function."""

from collections.abc import Callable
from functools import wraps
from time import perf_counter
from typing import ParamSpec, TypeVar, overload

from snippets.metaprogramming.timing import Clock, Reading, Record

P = ParamSpec("P")
R = TypeVar("R")


@overload
def timed(
    function: Callable[P, R], /, *, record: Record = print, clock: Clock = perf_counter
) -> Callable[P, R]: ...


@overload
def timed(
    *, record: Record = print, clock: Clock = perf_counter
) -> Callable[[Callable[P, R]], Callable[P, R]]: ...


def timed(
    function: Callable[P, R] | None = None,
    /,
    *,
    record: Record = print,
    clock: Clock = perf_counter,
) -> Callable[P, R] | Callable[[Callable[P, R]], Callable[P, R]]:
    """Hand *record* a reading of every call; the parentheses are optional."""

    def decorate(function: Callable[P, R]) -> Callable[P, R]:
        @wraps(function)
        def wrapper(*args: P.args, **kwargs: P.kwargs) -> R:
            start = clock()
            try:
                return function(*args, **kwargs)
            finally:
                record(Reading(function.__name__, clock() - start))

        return wrapper

    return decorate if function is None else decorate(function)
