"""A decorator takes a function and returns what the name shall mean."""

from collections.abc import Callable
from typing import Any, ParamSpec, TypeVar

P = ParamSpec("P")
R = TypeVar("R")
F = TypeVar("F", bound=Callable[..., Any])


def announced(function: Callable[P, R]) -> Callable[P, R]:
    """Return a wrapper that says when a call begins and when it is over.

    >>> announced(len)("tea")
    begin
    end
    3
    """

    def wrapper(*args: P.args, **kwargs: P.kwargs) -> R:
        print("begin")
        try:
            return function(*args, **kwargs)
        finally:
            print("end")

    return wrapper


class Desk:
    """Knows what can be asked for at the desk, by name.

    >>> desk = Desk()
    >>> desk.service(len) is len, desk.services
    (True, {'len': <built-in function len>})
    """

    def __init__(self) -> None:
        self.services: dict[str, Callable[..., Any]] = {}

    def service(self, function: F) -> F:
        """Offer *function* under its name, and return it as it is."""
        self.services[function.__name__] = function
        return function
