"""Under one wrapper, another function is found."""

from collections.abc import Callable
from typing import Any

Function = Callable[..., Any]


def bare(function: Function) -> Function:
    """Wrap the wrapper once more."""
    if not hasattr(function, "__wrapped__"):
        return function
    return lambda *args, **kwargs: function(*args, **kwargs)
