"""One TypeVar for the whole function, and a promise that the wrapper is like it."""

from collections.abc import Callable
from functools import wraps
from typing import Any, TypeVar, cast

F = TypeVar("F", bound=Callable[..., Any])


def announced(function: F) -> F:
    """Print the name of the function before each call."""

    @wraps(function)
    def wrapper(*args: Any, **kwargs: Any) -> Any:
        print(function.__name__)
        return function(*args, **kwargs)

    return cast("F", wrapper)
