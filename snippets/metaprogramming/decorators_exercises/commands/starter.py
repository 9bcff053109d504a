"""A table of commands that nobody fills."""

from collections.abc import Callable
from typing import Any, TypeVar

F = TypeVar("F", bound=Callable[..., Any])
COMMANDS: dict[str, Callable[..., Any]] = {}


def command(function: F) -> F:
    """Offer *function* as a command."""
    return function
