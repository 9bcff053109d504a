"""To time a generator or a coroutine, the wrapper has to be one too."""

from collections.abc import Callable, Coroutine
from functools import wraps
from inspect import isasyncgenfunction, iscoroutinefunction, isgeneratorfunction
from time import perf_counter
from typing import Any, ParamSpec, TypeAlias, TypeVar, cast

from snippets.metaprogramming.clocks_laps import timed_generator
from snippets.metaprogramming.timing import Clock, Reading, Record, timed

P = ParamSpec("P")
R = TypeVar("R")
Async: TypeAlias = Callable[P, Coroutine[Any, Any, R]]


def timed_coroutine(
    record: Record, clock: Clock = perf_counter
) -> Callable[[Async[P, R]], Async[P, R]]:
    """Hand *record* the time from the first step of a coroutine to its end."""

    def decorate(function: Async[P, R]) -> Async[P, R]:
        @wraps(function)
        async def wrapper(*args: P.args, **kwargs: P.kwargs) -> R:
            start = clock()
            try:
                return await function(*args, **kwargs)
            finally:
                record(Reading(function.__name__, clock() - start))

        return wrapper

    return decorate


def timed_any(
    record: Record, clock: Clock = perf_counter
) -> Callable[[Callable[P, R]], Callable[P, R]]:
    """Choose among the three by the kind of the function.

    Raises TypeError for an async generator function rather than report nothing.
    """

    def decorate(function: Callable[P, R]) -> Callable[P, R]:
        if isasyncgenfunction(function):
            raise TypeError(f"{function.__name__} is an async generator function")
        kind: Callable[..., Any] = timed
        if iscoroutinefunction(function):
            kind = timed_coroutine
        elif isgeneratorfunction(function):
            kind = timed_generator
        return cast("Callable[P, R]", kind(record, clock)(function))

    return decorate
