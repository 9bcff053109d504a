"""mypy refuses stamp("tea"): it expects the callers to bring the clock."""

from collections.abc import Callable
from functools import wraps
from time import perf_counter
from typing import Concatenate, ParamSpec, TypeVar, cast

from snippets.metaprogramming.timing import Clock

P = ParamSpec("P")
R = TypeVar("R")


def with_clock(
    clock: Clock = perf_counter,
) -> Callable[[Callable[Concatenate[Clock, P], R]], Callable[Concatenate[Clock, P], R]]:
    """Call the function with *clock* before its other arguments."""

    def decorate(
        function: Callable[Concatenate[Clock, P], R],
    ) -> Callable[Concatenate[Clock, P], R]:
        @wraps(function)
        def wrapper(*args: P.args, **kwargs: P.kwargs) -> R:
            return function(clock, *args, **kwargs)

        return cast("Callable[Concatenate[Clock, P], R]", wrapper)

    return decorate
