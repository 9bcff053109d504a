"""A decorator whose wrapper counts on itself."""

from collections.abc import Callable
from functools import wraps
from typing import Any, ParamSpec, TypeVar

P = ParamSpec("P")
R = TypeVar("R")


def counted(function: Callable[P, R]) -> Callable[P, R]:
    """Count the calls of *function* in its attribute `calls`."""

    @wraps(function)
    def wrapper(*args: P.args, **kwargs: P.kwargs) -> R:
        shown.calls += 1
        return function(*args, **kwargs)

    shown: Any = wrapper
    shown.calls = 0
    return wrapper
