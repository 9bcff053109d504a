"""A decorator that does not try again."""

from collections.abc import Callable
from typing import Any

Function = Callable[..., Any]


def within(
    seconds: float, clock: Callable[[], float], wait: Callable[[float], object]
) -> Callable[[Function], Function]:
    """Try again after each OSError, as long as the waits end in time."""

    def decorator(function: Function) -> Function:
        return function

    return decorator
