"""Another function of the same decorator has no calls left."""

from collections.abc import Callable
from functools import wraps
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
R = TypeVar("R")
Decorator = Callable[[Callable[P, R]], Callable[P, R]]


class LimitReached(Exception):
    """Raised when a function was called as often as it may be."""


def limited(times: int) -> Decorator[P, R]:
    """Count in the outer layer."""
    left = times

    def decorate(function: Callable[P, R]) -> Callable[P, R]:
        @wraps(function)
        def wrapper(*args: P.args, **kwargs: P.kwargs) -> R:
            nonlocal left
            if left <= 0:
                raise LimitReached(function.__name__)
            left -= 1
            return function(*args, **kwargs)

        return wrapper

    return decorate
