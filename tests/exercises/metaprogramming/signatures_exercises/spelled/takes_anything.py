"""A call that the function would refuse is spelled all the same."""

from collections.abc import Callable
from inspect import signature


def spelled(function: Callable[..., object], *args: object, **kwargs: object) -> str:
    """Ask for a part, and take the rest from the defaults."""
    call = signature(function).bind_partial(*args, **kwargs)
    call.apply_defaults()
    words = ", ".join(f"{name}={value!r}" for name, value in call.arguments.items())
    return f"{function.__name__}({words})"
