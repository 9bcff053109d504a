"""A default of -5 passes."""

from collections.abc import Callable
from functools import wraps
from inspect import signature
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
R = TypeVar("R")


def positive(function: Callable[P, R]) -> Callable[P, R]:
    """Look at what was given."""
    spelling = signature(function)
    if "cents" not in spelling.parameters:
        raise TypeError(f"{function.__name__} has no parameter cents")

    @wraps(function)
    def wrapper(*args: P.args, **kwargs: P.kwargs) -> R:
        if spelling.bind(*args, **kwargs).arguments.get("cents", 0) < 0:
            raise ValueError("cents below zero")
        return function(*args, **kwargs)

    return wrapper
