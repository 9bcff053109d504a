"""mypy lets charge("tea", "four") pass: the types of the parameters are lost."""

from collections.abc import Callable
from functools import wraps
from typing import Any, TypeVar

R = TypeVar("R")


def announced(function: Callable[..., R]) -> Callable[..., R]:
    """Print the name of the function before each call."""

    @wraps(function)
    def wrapper(*args: Any, **kwargs: Any) -> R:
        print(function.__name__)
        return function(*args, **kwargs)

    return wrapper
