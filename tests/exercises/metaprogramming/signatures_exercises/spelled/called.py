"""The function is called: its call is to be spelled only."""

from collections.abc import Callable
from inspect import signature


def spelled(function: Callable[..., object], *args: object, **kwargs: object) -> str:
    """Call, in order to see whether that works."""
    function(*args, **kwargs)
    call = signature(function).bind(*args, **kwargs)
    call.apply_defaults()
    words = ", ".join(f"{name}={value!r}" for name, value in call.arguments.items())
    return f"{function.__name__}({words})"
