"""Defaults are missing."""

from collections.abc import Callable
from inspect import signature


def spelled(function: Callable[..., object], *args: object, **kwargs: object) -> str:
    """Say what was given."""
    given = signature(function).bind(*args, **kwargs).arguments
    words = ", ".join(f"{name}={value!r}" for name, value in given.items())
    return f"{function.__name__}({words})"
