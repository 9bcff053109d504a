"""After a call, calls is not 1: look who counts."""

from collections.abc import Callable
from functools import wraps
from typing import Any, ParamSpec, TypeVar

P = ParamSpec("P")
R = TypeVar("R")


def counted(function: Callable[P, R]) -> Callable[P, R]:
    """Count on the function inside, which nobody reaches by its name."""
    inside: Any = function
    inside.calls = 0

    @wraps(function)
    def wrapper(*args: P.args, **kwargs: P.kwargs) -> R:
        inside.calls += 1
        return function(*args, **kwargs)

    return wrapper
