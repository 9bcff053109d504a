"""A cached function of which each result is a function, to be called again."""

from collections.abc import Callable, Hashable
from functools import cache, wraps
from typing import Any


def remembered(function: Callable[..., Any]) -> Callable[..., Any]:
    """Run once for equal arguments, and keep what came of it."""

    @cache
    def replay(*args: Hashable) -> Callable[[], Any]:
        try:
            answer = function(*args)
        except Exception as error:  # raised by each replay
            failure = error

            def fail() -> Any:
                raise failure

            return fail
        return lambda: answer

    @wraps(function)
    def wrapper(*args: Hashable) -> Any:
        return replay(*args)()

    return wrapper
