"""A log of calls that binds as a function does."""

from collections.abc import Callable
from types import MethodType
from typing import Any

LOG: list[tuple[str, tuple[object, ...]]] = []


class Logged:
    """Notes each call in `LOG`: the name of the function, and the arguments."""

    def __init__(self, function: Callable[..., Any]) -> None:
        self.function = function

    def __call__(self, *args: Any) -> Any:
        """Note the call, and call the function."""
        LOG.append((self.function.__name__, args))
        return self.function(*args)

    def __get__(self, instance: object | None, owner: type) -> Any:
        """Bind to the instance."""
        return self if instance is None else MethodType(self, instance)
