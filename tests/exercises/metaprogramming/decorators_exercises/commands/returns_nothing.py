"""The name means None after the @."""

from collections.abc import Callable
from typing import Any

COMMANDS: dict[str, Callable[..., Any]] = {}


def command(function: Callable[..., Any]) -> None:
    """Store, and return nothing."""
    COMMANDS[function.__name__] = function
