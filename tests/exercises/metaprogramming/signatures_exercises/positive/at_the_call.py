"""A function without cents is decorated all the same."""

from collections.abc import Callable
from functools import wraps
from inspect import signature
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
R = TypeVar("R")


def positive(function: Callable[P, R]) -> Callable[P, R]:
    """Look for the parameter when the call comes."""

    @wraps(function)
    def wrapper(*args: P.args, **kwargs: P.kwargs) -> R:
        call = signature(function).bind(*args, **kwargs)
        call.apply_defaults()
        if call.arguments["cents"] < 0:
            raise ValueError("cents below zero")
        return function(*args, **kwargs)

    return wrapper
