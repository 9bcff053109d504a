"""The signature says nothing about the order."""

from collections.abc import Callable
from itertools import count
from typing import Concatenate, ParamSpec, TypeVar

P = ParamSpec("P")
R = TypeVar("R")


def numbered(function: Callable[Concatenate[int, P], R]) -> Callable[P, R]:
    """Leave the signature to the wrapper."""
    numbers = count(1)

    def wrapper(*args: P.args, **kwargs: P.kwargs) -> R:
        return function(next(numbers), *args, **kwargs)

    return wrapper
