"""A ParamSpec for the parameters, a TypeVar for the result."""

from collections.abc import Callable
from functools import wraps
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
R = TypeVar("R")


def announced(function: Callable[P, R]) -> Callable[P, R]:
    """Print the name of the function before each call."""

    @wraps(function)
    def wrapper(*args: P.args, **kwargs: P.kwargs) -> R:
        print(function.__name__)
        return function(*args, **kwargs)

    return wrapper
