"""A signature tells a wrapper which argument is which."""

from collections.abc import Callable
from functools import wraps
from inspect import signature
from typing import Any, ParamSpec, TypeVar, get_type_hints

P = ParamSpec("P")
R = TypeVar("R")


def cached(function: Callable[P, R]) -> Callable[P, R]:
    """Compute once for each meaning of a call, however it is spelled.

    >>> cached(divmod)(7, 2)
    (3, 1)
    """
    spelling = signature(function)
    results: dict[tuple[Any, ...], R] = {}

    @wraps(function)
    def wrapper(*args: P.args, **kwargs: P.kwargs) -> R:
        call = spelling.bind(*args, **kwargs)
        call.apply_defaults()
        key = tuple(call.arguments.values())
        if key not in results:
            results[key] = function(*args, **kwargs)
        return results[key]

    return wrapper


def checked(function: Callable[P, R]) -> Callable[P, R]:
    """Refuse arguments that are no instances of the classes they are annotated with.

    Raises TypeError with the name of the parameter. Annotations that are no plain
    classes are left alone.

    >>> def quote(order: str, count: int = 1) -> int:
    ...     return 250 * count
    >>> checked(quote)("tea", count="2")
    Traceback (most recent call last):
    TypeError: count is to be int, not '2'
    """
    spelling, hints = signature(function), get_type_hints(function)
    classes = {name: kind for name, kind in hints.items() if type(kind) is type}

    @wraps(function)
    def wrapper(*args: P.args, **kwargs: P.kwargs) -> R:
        for name, value in spelling.bind(*args, **kwargs).arguments.items():
            if name in classes and not isinstance(value, classes[name]):
                wanted = classes[name].__name__
                raise TypeError(f"{name} is to be {wanted}, not {value!r}")
        return function(*args, **kwargs)

    return wrapper
