"""The wrapper assigns to a variable that is not its own."""

from collections.abc import Callable
from functools import wraps
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
R = TypeVar("R")
Decorator = Callable[[Callable[P, R]], Callable[P, R]]


class LimitReached(Exception):
    """Raised when a function was called as often as it may be."""


def limited(times: int) -> Decorator[P, R]:
    """Assign without saying whose variable it is."""

    def decorate(function: Callable[P, R]) -> Callable[P, R]:
        left = times

        @wraps(function)
        def wrapper(*args: P.args, **kwargs: P.kwargs) -> R:
            left -= 1  # noqa: F823, F841
            return function(*args, **kwargs)

        return wrapper if left else function

    return decorate
