"""Under several wrappers, the walk ends too early."""

from collections.abc import Callable
from typing import Any

Function = Callable[..., Any]


def bare(function: Function) -> Function:
    """Take one step."""
    inner: Function = getattr(function, "__wrapped__", function)
    return inner
