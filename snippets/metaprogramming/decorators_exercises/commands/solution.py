"""A table of commands that looks before it stores."""

from collections.abc import Callable
from typing import Any, TypeVar

F = TypeVar("F", bound=Callable[..., Any])
COMMANDS: dict[str, Callable[..., Any]] = {}


def command(function: F) -> F:
    """Offer *function* as a command."""
    name = function.__name__
    if name in COMMANDS:
        raise ValueError(f"there is a command {name} already")
    COMMANDS[name] = function
    return function
