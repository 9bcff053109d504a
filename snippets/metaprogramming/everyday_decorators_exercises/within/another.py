"""A retry that calls itself with twice the pause."""

from collections.abc import Callable
from functools import partial
from typing import Any

Function = Callable[..., Any]


def within(
    seconds: float, clock: Callable[[], float], wait: Callable[[float], object]
) -> Callable[[Function], Function]:
    """Try again after each OSError, as long as the waits end in time."""

    def attempt(call: Callable[[], Any], begin: float, pause: float) -> Any:
        try:
            return call()
        except OSError:
            if clock() - begin + pause > seconds:
                raise
        wait(pause)
        return attempt(call, begin, pause * 2)

    def decorator(function: Function) -> Function:
        def wrapper(*args: Any, **kwargs: Any) -> Any:
            return attempt(partial(function, *args, **kwargs), clock(), 1)

        return wrapper

    return decorator
