"""The signature is not that of the function inside."""

from collections.abc import Callable
from typing import Any, ParamSpec, TypeVar

P = ParamSpec("P")
R = TypeVar("R")


def counted(function: Callable[P, R]) -> Callable[P, R]:
    """Copy the words by hand, and leave no way back."""

    def wrapper(*args: P.args, **kwargs: P.kwargs) -> R:
        shown.calls += 1
        return function(*args, **kwargs)

    shown: Any = wrapper
    shown.calls = 0
    shown.__name__, shown.__doc__ = function.__name__, function.__doc__
    return wrapper
