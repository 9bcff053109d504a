"""The function gets ['tea']: the clock belongs before the order."""

from collections.abc import Callable
from functools import wraps
from time import perf_counter
from typing import Any, TypeVar

from snippets.metaprogramming.timing import Clock

R = TypeVar("R")


def with_clock(
    clock: Clock = perf_counter,
) -> Callable[[Callable[..., R]], Callable[..., R]]:
    """Call the function with *clock* before its other arguments."""

    def decorate(function: Callable[..., R]) -> Callable[..., R]:
        @wraps(function)
        def wrapper(*args: Any, **kwargs: Any) -> R:
            return function(*args, **kwargs)

        return wrapper

    return decorate
