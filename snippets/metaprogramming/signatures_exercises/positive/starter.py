"""A check that looks at keywords alone."""

from collections.abc import Callable
from functools import wraps
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
R = TypeVar("R")


def positive(function: Callable[P, R]) -> Callable[P, R]:
    """Refuse calls with negative `cents`."""

    @wraps(function)
    def wrapper(*args: P.args, **kwargs: P.kwargs) -> R:
        cents = kwargs.get("cents", 0)
        if isinstance(cents, int) and cents < 0:
            raise ValueError("cents below zero")
        return function(*args, **kwargs)

    return wrapper
