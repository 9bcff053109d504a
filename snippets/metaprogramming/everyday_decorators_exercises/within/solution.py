"""A retry that looks at the clock before each wait."""

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
            end = clock() + seconds
            for failures in count():
                try:
                    return function(*args, **kwargs)
                except OSError:
                    pause = 2**failures
                    if clock() + pause > end:
                        raise
                    wait(pause)

        return wrapper

    return decorator
