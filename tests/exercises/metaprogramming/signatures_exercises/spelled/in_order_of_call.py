"""The parameters come in the order of the call."""

from collections.abc import Callable
from inspect import signature


def spelled(function: Callable[..., object], *args: object, **kwargs: object) -> str:
    """Name the positional ones, and add the keywords as they come."""
    names = list(signature(function).parameters)
    given = dict(zip(names, args, strict=False)) | kwargs
    words = ", ".join(f"{name}={value!r}" for name, value in given.items())
    return f"{function.__name__}({words})"
