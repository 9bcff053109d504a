"""The time that the function takes is not counted."""

from collections.abc import Callable
from functools import wraps
from itertools import count
from typing import Any

Function = Callable[..., Any]


def within(
    seconds: float, clock: Callable[[], float], wait: Callable[[float], object]
) -> Callable[[Function], Function]:
    """Try again after each OSError, as long as the waits end in time."""

    def decorator(function: Function) -> Function:
        @wraps(function)
        def wrapper(*args: Any, **kwargs: Any) -> Any:
            waited = 0
            for failures in count():
                try:
                    return function(*args, **kwargs)
                except OSError:
                    pause = 2**failures
                    if waited + pause > seconds:
                        raise
                    wait(pause)
                    waited += pause

        return wrapper

    return decorator
