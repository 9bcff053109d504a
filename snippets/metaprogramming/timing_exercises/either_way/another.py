"""Without a function, return the same decorator with its options filled in."""

from collections.abc import Callable
from functools import partial, wraps
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
    if function is None:
        return partial(timed, record=record, clock=clock)

    @wraps(function)
    def wrapper(*args: P.args, **kwargs: P.kwargs) -> R:
        start = clock()
        try:
            return function(*args, **kwargs)
        finally:
            record(Reading(function.__name__, clock() - start))

    return wrapper
