"""Two functions share their numbers."""

from collections.abc import Callable
from functools import wraps
from itertools import count
from typing import Concatenate, ParamSpec, TypeVar

P = ParamSpec("P")
R = TypeVar("R")


NUMBERS = count(1)


def numbered(function: Callable[Concatenate[int, P], R]) -> Callable[P, R]:
    """Count all calls of all functions."""

    @wraps(function)
    def wrapper(*args: P.args, **kwargs: P.kwargs) -> R:
        return function(next(NUMBERS), *args, **kwargs)

    return wrapper
