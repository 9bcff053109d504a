"""A decorator that passes the clerk on."""

from collections.abc import Callable
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
R = TypeVar("R")
LOG: list[tuple[str, str]] = []


def signed(function: Callable[P, R]) -> Callable[P, R]:
    """Ask for a clerk, and note who calls."""
    return function
