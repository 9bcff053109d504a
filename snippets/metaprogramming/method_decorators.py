"""A decorator that is a class needs `__get__` to work on methods."""

from collections.abc import Callable
from functools import update_wrapper
from types import MethodType
from typing import Any


class Counted:
    """Counts the calls of a function or a method.

    >>> counted = Counted(len)
    >>> counted("tea"), counted("cup"), counted.calls
    (3, 3, 2)
    """

    def __init__(self, function: Callable[..., Any]) -> None:
        self.function, self.calls = function, 0
        update_wrapper(self, function)

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        """Count, and call the function."""
        self.calls += 1
        return self.function(*args, **kwargs)

    def __get__(self, instance: object | None, owner: type) -> Any:
        """Bind to the instance, as a function does."""
        return self if instance is None else MethodType(self, instance)


class Desk:
    """Ships orders.

    >>> Desk("north").ship("tea")
    'tea from north'
    """

    def __init__(self, place: str) -> None:
        self.place = place

    @Counted
    def ship(self, order: str) -> str:
        """Return what is shipped, and from where."""
        return f"{order} from {self.place}"
