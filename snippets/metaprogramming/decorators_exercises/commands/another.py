"""A table of commands that stores, and looks at what it finds there."""

from collections.abc import Callable
from typing import Any, TypeVar

F = TypeVar("F", bound=Callable[..., Any])
COMMANDS: dict[str, Callable[..., Any]] = {}


def command(function: F) -> F:
    """Offer *function* as a command."""
    known = COMMANDS.setdefault(function.__name__, function)
    if known is not function:
        raise ValueError(function.__name__)
    return function
