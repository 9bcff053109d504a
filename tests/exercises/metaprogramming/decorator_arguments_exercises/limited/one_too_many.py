"""A third call of two gets through."""

from collections.abc import Callable
from functools import wraps
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
R = TypeVar("R")
Decorator = Callable[[Callable[P, R]], Callable[P, R]]


class LimitReached(Exception):
    """Raised when a function was called as often as it may be."""


def limited(times: int) -> Decorator[P, R]:
    """Compare after the count."""

    def decorate(function: Callable[P, R]) -> Callable[P, R]:
        calls = 0

        @wraps(function)
        def wrapper(*args: P.args, **kwargs: P.kwargs) -> R:
            nonlocal calls
            if calls > times:
                raise LimitReached(function.__name__)
            calls += 1
            return function(*args, **kwargs)

        return wrapper

    return decorate
