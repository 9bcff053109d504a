"""A decorator with arguments is a function that returns a decorator."""

from collections.abc import Callable
from functools import wraps
from typing import ParamSpec, TypeVar, overload

P = ParamSpec("P")
R = TypeVar("R")


def repeated(times: int) -> Callable[[Callable[P, R]], Callable[P, list[R]]]:
    """Return a decorator that calls a function *times* and collects the results.

    >>> repeated(2)(len)("tea")
    [3, 3]
    """

    def decorate(function: Callable[P, R]) -> Callable[P, list[R]]:
        @wraps(function)
        def wrapper(*args: P.args, **kwargs: P.kwargs) -> list[R]:
            return [function(*args, **kwargs) for _ in range(times)]

        return wrapper

    return decorate


@overload
def logged(function: Callable[P, R], /) -> Callable[P, R]: ...


@overload
def logged(*, word: str = "call") -> Callable[[Callable[P, R]], Callable[P, R]]: ...


def logged(
    function: Callable[P, R] | None = None, /, *, word: str = "call"
) -> Callable[P, R] | Callable[[Callable[P, R]], Callable[P, R]]:
    """Print *word* and the name of the function before each call.

    >>> logged(len)("tea")
    call len
    3
    >>> logged(word="ask")(len)("tea")
    ask len
    3
    """

    def decorate(function: Callable[P, R]) -> Callable[P, R]:
        @wraps(function)
        def wrapper(*args: P.args, **kwargs: P.kwargs) -> R:
            print(word, function.__name__)
            return function(*args, **kwargs)

        return wrapper

    return decorate if function is None else decorate(function)
