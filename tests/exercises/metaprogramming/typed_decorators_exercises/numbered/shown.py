"""The signature shows the number, which nobody passes."""

from collections.abc import Callable
from functools import wraps
from itertools import count
from typing import Concatenate, ParamSpec, TypeVar

P = ParamSpec("P")
R = TypeVar("R")


def numbered(function: Callable[Concatenate[int, P], R]) -> Callable[P, R]:
    """Leave the signature to wraps."""
    numbers = count(1)

    @wraps(function)
    def wrapper(*args: P.args, **kwargs: P.kwargs) -> R:
        return function(next(numbers), *args, **kwargs)

    return wrapper
