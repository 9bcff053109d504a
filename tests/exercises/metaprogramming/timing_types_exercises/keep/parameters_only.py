"""charge returns a bool; decorated, mypy takes its result for object."""

from collections.abc import Callable
from functools import wraps
from typing import ParamSpec

P = ParamSpec("P")


def announced(function: Callable[P, object]) -> Callable[P, object]:
    """Print the name of the function before each call."""

    @wraps(function)
    def wrapper(*args: P.args, **kwargs: P.kwargs) -> object:
        print(function.__name__)
        return function(*args, **kwargs)

    return wrapper
