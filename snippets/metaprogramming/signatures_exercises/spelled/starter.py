"""A call in words, with no names yet."""

from collections.abc import Callable


def spelled(function: Callable[..., object], *args: object, **kwargs: object) -> str:
    """Return the call of *function* with every parameter by name."""
    return f"{function.__name__}{args}"
