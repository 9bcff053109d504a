"""A limit that nobody looks at."""

from collections.abc import Callable
from functools import wraps
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
R = TypeVar("R")
Decorator = Callable[[Callable[P, R]], Callable[P, R]]


class LimitReached(Exception):
    """Raised when a function was called as often as it may be."""


def limited(times: int) -> Decorator[P, R]:
    """Let a function be called *times*."""

    def decorate(function: Callable[P, R]) -> Callable[P, R]:
        return wraps(function)(lambda *args, **kwargs: function(*args, **kwargs))

    return decorate
