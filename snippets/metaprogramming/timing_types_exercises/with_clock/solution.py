"""Concatenate says which parameter the function has more than its wrapper."""

from collections.abc import Callable
from functools import wraps
from time import perf_counter
from typing import Concatenate, ParamSpec, TypeVar

from snippets.metaprogramming.timing import Clock

P = ParamSpec("P")
R = TypeVar("R")


def with_clock(
    clock: Clock = perf_counter,
) -> Callable[[Callable[Concatenate[Clock, P], R]], Callable[P, R]]:
    """Call the function with *clock* before its other arguments."""

    def decorate(function: Callable[Concatenate[Clock, P], R]) -> Callable[P, R]:
        @wraps(function)
        def wrapper(*args: P.args, **kwargs: P.kwargs) -> R:
            return function(clock, *args, **kwargs)

        return wrapper

    return decorate
