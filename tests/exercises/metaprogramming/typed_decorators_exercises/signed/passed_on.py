"""The clerk is passed on to the function, or not asked for."""

from collections.abc import Callable
from functools import wraps
from typing import Any, TypeVar

R = TypeVar("R")
LOG: list[tuple[str, str]] = []


def signed(function: Callable[..., R]) -> Callable[..., R]:
    """Note the clerk, and pass everything on."""

    @wraps(function)
    def wrapper(*args: Any, **kwargs: Any) -> R:
        LOG.append((args[0], function.__name__))
        return function(*args, **kwargs)

    return wrapper
