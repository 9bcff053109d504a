"""In another first place, -1 passes."""

from collections.abc import Callable
from functools import wraps
from inspect import signature
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
R = TypeVar("R")


def positive(function: Callable[P, R]) -> Callable[P, R]:
    """Take the second argument for the cents."""
    if "cents" not in signature(function).parameters:
        raise TypeError(f"{function.__name__} has no parameter cents")

    @wraps(function)
    def wrapper(*args: P.args, **kwargs: P.kwargs) -> R:
        cents = args[1] if len(args) > 1 else kwargs.get("cents", 0)
        if isinstance(cents, int) and cents < 0:
            raise ValueError("cents below zero")
        return function(*args, **kwargs)

    return wrapper
