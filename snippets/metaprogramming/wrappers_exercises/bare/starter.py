"""A way to the function under its wrappers, not walked yet."""

from collections.abc import Callable
from typing import Any

Function = Callable[..., Any]


def bare(function: Function) -> Function:
    """Return the innermost function under all wrappers of *function*."""
    return function
