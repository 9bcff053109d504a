"""The signature does not begin with the clerk."""

from collections.abc import Callable
from functools import wraps
from typing import Any, TypeVar

R = TypeVar("R")
LOG: list[tuple[str, str]] = []


def signed(function: Callable[..., R]) -> Callable[..., R]:
    """Leave the signature to wraps."""

    @wraps(function)
    def wrapper(clerk: str, /, *args: Any, **kwargs: Any) -> R:
        LOG.append((clerk, function.__name__))
        return function(*args, **kwargs)

    return wrapper
