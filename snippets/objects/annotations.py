"""Read annotations while the program runs, and compare arguments with them."""

import inspect
from collections.abc import Callable
from functools import wraps
from typing import ParamSpec, TypeVar, get_type_hints

P = ParamSpec("P")
R = TypeVar("R")


def checked(function: Callable[P, R]) -> Callable[P, R]:
    """Refuse arguments that are no instances of what their parameter's annotation is.

    >>> @checked
    ... def tax(cents: int) -> int:
    ...     return cents // 5
    >>> tax(500)
    100
    """
    signature = inspect.signature(function)

    @wraps(function)
    def wrapper(*args: P.args, **kwargs: P.kwargs) -> R:
        hints = get_type_hints(function)  # by now, every name is there
        for name, value in signature.bind(*args, **kwargs).arguments.items():
            if not isinstance(value, hints.get(name, object)):
                raise TypeError(f"{name} is no {hints[name].__name__}: {value!r}")
        return function(*args, **kwargs)

    return wrapper
