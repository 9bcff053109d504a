"""A decorator that counts, and says what is left of the signature."""

from collections.abc import Callable
from functools import wraps
from inspect import signature
from itertools import count
from typing import Any, Concatenate, ParamSpec, TypeVar

P = ParamSpec("P")
R = TypeVar("R")


def numbered(function: Callable[Concatenate[int, P], R]) -> Callable[P, R]:
    """Supply the number of the call as the first argument."""
    numbers, described = count(1), signature(function)

    @wraps(function)
    def wrapper(*args: P.args, **kwargs: P.kwargs) -> R:
        return function(next(numbers), *args, **kwargs)

    rest = list(described.parameters.values())[1:]
    shown: Any = wrapper
    shown.__signature__ = described.replace(parameters=rest)
    return wrapper
