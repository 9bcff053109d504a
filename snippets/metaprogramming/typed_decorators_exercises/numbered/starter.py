"""A decorator that supplies nothing."""

from collections.abc import Callable
from typing import Concatenate, ParamSpec, TypeVar

P = ParamSpec("P")
R = TypeVar("R")


def numbered(function: Callable[Concatenate[int, P], R]) -> Callable[P, R]:
    """Supply the number of the call as the first argument."""

    def wrapper(*args: P.args, **kwargs: P.kwargs) -> R:
        return function(0, *args, **kwargs)

    return wrapper
