"""The walk of the standard library."""

import inspect
from collections.abc import Callable
from typing import Any

Function = Callable[..., Any]


def bare(function: Function) -> Function:
    """Return the innermost function under all wrappers of *function*."""
    innermost: Function = inspect.unwrap(function)
    return innermost
