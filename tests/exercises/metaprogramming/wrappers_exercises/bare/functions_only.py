"""A wrapper that is no plain function, as that of cache, ends the walk."""

from collections.abc import Callable
from types import FunctionType
from typing import Any

Function = Callable[..., Any]


def bare(function: Function) -> Function:
    """Walk as long as plain functions come."""
    while isinstance(function, FunctionType) and hasattr(function, "__wrapped__"):
        function = function.__wrapped__
    return function
