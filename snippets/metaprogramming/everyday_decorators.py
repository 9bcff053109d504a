"""Decorators for every day: a check, a retry, a log."""

import time
from collections.abc import Callable
from functools import wraps
from logging import Logger
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
R = TypeVar("R")


def whole(function: Callable[[str, int], R]) -> Callable[[str, int], R]:
    """Refuse a number of cups that is no int.

    >>> whole(lambda order, cups: cups * 200)("tea", 2)
    400
    """

    @wraps(function)
    def wrapper(order: str, cups: int) -> R:
        if type(cups) is not int:
            raise TypeError(f"no whole number of cups: {cups!r}")
        return function(order, cups)

    return wrapper


def retry(
    times: int,
    wait: Callable[[float], object] = time.sleep,
    on: type[Exception] = OSError,
) -> Callable[[Callable[P, R]], Callable[P, R]]:
    """Try up to so many *times*, and wait twice as long before each new try.

    >>> retry(3)(len)("tea")
    3
    """

    def decorator(function: Callable[P, R]) -> Callable[P, R]:
        @wraps(function)
        def wrapper(*args: P.args, **kwargs: P.kwargs) -> R:
            for failures in range(times - 1):
                try:
                    return function(*args, **kwargs)
                except on:
                    wait(2.0**failures)
            return function(*args, **kwargs)

        return wrapper

    return decorator


def logged(
    log: Logger, stacklevel: int = 2
) -> Callable[[Callable[P, R]], Callable[P, R]]:
    """Log each call under the place that it comes from.

    >>> logged(Logger("desk"))(len)("tea")
    3
    """

    def decorator(function: Callable[P, R]) -> Callable[P, R]:
        @wraps(function)
        def wrapper(*args: P.args, **kwargs: P.kwargs) -> R:
            log.info("%s called", function.__name__, stacklevel=stacklevel)
            return function(*args, **kwargs)

        return wrapper

    return decorator
