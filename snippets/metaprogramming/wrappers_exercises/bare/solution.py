"""A walk from wrapper to wrapper, to the end."""

from collections.abc import Callable
from typing import Any

Function = Callable[..., Any]


def bare(function: Function) -> Function:
    """Return the innermost function under all wrappers of *function*."""
    while hasattr(function, "__wrapped__"):
        function = function.__wrapped__
    return function
