"""A refused call reaches the function."""

from collections.abc import Callable
from functools import wraps
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
R = TypeVar("R")
Decorator = Callable[[Callable[P, R]], Callable[P, R]]


class LimitReached(Exception):
    """Raised when a function was called as often as it may be."""


def limited(times: int) -> Decorator[P, R]:
    """Call first, and refuse afterwards."""

    def decorate(function: Callable[P, R]) -> Callable[P, R]:
        calls = 0

        @wraps(function)
        def wrapper(*args: P.args, **kwargs: P.kwargs) -> R:
            nonlocal calls
            calls += 1
            result = function(*args, **kwargs)
            if calls > times:
                raise LimitReached(function.__name__)
            return result

        return wrapper

    return decorate
