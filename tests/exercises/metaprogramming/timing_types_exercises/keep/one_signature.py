"""mypy refuses to decorate some function: any parameters should do."""

from collections.abc import Callable
from functools import wraps
from typing import TypeVar

R = TypeVar("R")


def announced(function: Callable[[str, int], R]) -> Callable[[str, int], R]:
    """Print the name of the function before each call."""

    @wraps(function)
    def wrapper(order: str, cents: int) -> R:
        print(function.__name__)
        return function(order, cents)

    return wrapper
