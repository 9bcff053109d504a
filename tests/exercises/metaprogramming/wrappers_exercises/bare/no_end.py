"""A function without wrappers has no __wrapped__."""

from collections.abc import Callable
from typing import Any

Function = Callable[..., Any]


def bare(function: Function) -> Function:
    """Trust that there is a wrapper."""
    inner: Function = function.__wrapped__  # type: ignore[attr-defined]
    return inner if not hasattr(inner, "__wrapped__") else bare(inner)
