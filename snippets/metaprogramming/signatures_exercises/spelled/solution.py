"""A call in words, as the signature reads it."""

from collections.abc import Callable
from inspect import signature


def spelled(function: Callable[..., object], *args: object, **kwargs: object) -> str:
    """Return the call of *function* with every parameter by name."""
    call = signature(function).bind(*args, **kwargs)
    call.apply_defaults()
    words = ", ".join(f"{name}={value!r}" for name, value in call.arguments.items())
    return f"{function.__name__}({words})"
