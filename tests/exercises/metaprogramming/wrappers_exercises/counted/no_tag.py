"""The decorated function has lost its name."""

from collections.abc import Callable
from typing import Any, ParamSpec, TypeVar

P = ParamSpec("P")
R = TypeVar("R")


def counted(function: Callable[P, R]) -> Callable[P, R]:
    """Forget the name tag."""

    def wrapper(*args: P.args, **kwargs: P.kwargs) -> R:
        shown.calls += 1
        return function(*args, **kwargs)

    shown: Any = wrapper
    shown.calls = 0
    return wrapper
