"""A class holds the clock, and its instances decorate."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import wraps
from time import perf_counter
from typing import Concatenate, ParamSpec, TypeVar

from snippets.metaprogramming.timing import Clock

P = ParamSpec("P")
R = TypeVar("R")


@dataclass(frozen=True)
class with_clock:  # noqa: N801 (used as a decorator)
    """Call the function with *clock* before its other arguments."""

    clock: Clock = perf_counter

    def __call__(self, function: Callable[Concatenate[Clock, P], R]) -> Callable[P, R]:
        """Decorate *function*."""

        @wraps(function)
        def wrapper(*args: P.args, **kwargs: P.kwargs) -> R:
            return function(self.clock, *args, **kwargs)

        return wrapper
