"""A check that knows the place of the parameter."""

from collections.abc import Callable
from functools import wraps
from inspect import signature
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
R = TypeVar("R")


def positive(function: Callable[P, R]) -> Callable[P, R]:
    """Refuse calls with negative `cents`."""
    parameters = signature(function).parameters
    if "cents" not in parameters:
        raise TypeError(f"{function.__name__} has no parameter cents")
    place, default = list(parameters).index("cents"), parameters["cents"].default

    @wraps(function)
    def wrapper(*args: P.args, **kwargs: P.kwargs) -> R:
        cents = args[place] if place < len(args) else kwargs.get("cents", default)
        if isinstance(cents, int) and cents < 0:
            raise ValueError("cents below zero")
        return function(*args, **kwargs)

    return wrapper
