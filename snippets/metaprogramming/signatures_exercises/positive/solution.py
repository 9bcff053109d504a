"""A check that asks the signature."""

from collections.abc import Callable
from functools import wraps
from inspect import signature
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
R = TypeVar("R")


def positive(function: Callable[P, R]) -> Callable[P, R]:
    """Refuse calls with negative `cents`."""
    spelling = signature(function)
    if "cents" not in spelling.parameters:
        raise TypeError(f"{function.__name__} has no parameter cents")

    @wraps(function)
    def wrapper(*args: P.args, **kwargs: P.kwargs) -> R:
        call = spelling.bind(*args, **kwargs)
        call.apply_defaults()
        if call.arguments["cents"] < 0:
            raise ValueError("cents below zero")
        return function(*args, **kwargs)

    return wrapper
