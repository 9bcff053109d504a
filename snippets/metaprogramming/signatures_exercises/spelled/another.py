"""A call in words, parameter by parameter."""

from collections.abc import Callable
from inspect import signature


def spelled(function: Callable[..., object], *args: object, **kwargs: object) -> str:
    """Return the call of *function* with every parameter by name."""
    parameters = signature(function).parameters.values()
    given = signature(function).bind(*args, **kwargs).arguments
    words = []
    for parameter in parameters:
        value = given.get(parameter.name, parameter.default)
        words.append(f"{parameter.name}={value!r}")
    return f"{function.__name__}({', '.join(words)})"
