"""A second function of the same name is not refused."""

from collections.abc import Callable
from typing import Any, TypeVar

F = TypeVar("F", bound=Callable[..., Any])
COMMANDS: dict[str, Callable[..., Any]] = {}


def command(function: F) -> F:
    """Store without looking."""
    COMMANDS[function.__name__] = function
    return function
