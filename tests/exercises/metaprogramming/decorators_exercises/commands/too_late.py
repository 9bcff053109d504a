"""The refused function takes the place anyway."""

from collections.abc import Callable
from typing import Any, TypeVar

F = TypeVar("F", bound=Callable[..., Any])
COMMANDS: dict[str, Callable[..., Any]] = {}


def command(function: F) -> F:
    """Store first, and look afterwards."""
    known = COMMANDS.get(function.__name__, function)
    COMMANDS[function.__name__] = function
    if known is not function:
        raise ValueError(f"there is a command {function.__name__} already")
    return function
