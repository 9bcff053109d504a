"""Announce each call, and let the checker see through."""

from collections.abc import Callable
from functools import wraps
from typing import Any


def announced(function: Callable[..., Any]) -> Callable[..., Any]:
    """Print the name of the function before each call."""

    @wraps(function)
    def wrapper(*args: Any, **kwargs: Any) -> Any:
        print(function.__name__)
        return function(*args, **kwargs)

    return wrapper
