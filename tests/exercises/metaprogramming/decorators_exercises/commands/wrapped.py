"""The function is not returned as it is."""

from collections.abc import Callable
from typing import Any, TypeVar

F = TypeVar("F", bound=Callable[..., Any])
COMMANDS: dict[str, Callable[..., Any]] = {}


def command(function: F) -> Callable[..., Any]:
    """Store a wrapper, and return it."""

    def wrapper(*args: Any, **kwargs: Any) -> Any:
        return function(*args, **kwargs)

    COMMANDS[function.__name__] = wrapper
    return wrapper
