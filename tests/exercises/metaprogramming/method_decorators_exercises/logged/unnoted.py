"""The arguments of a method are not noted."""

from collections.abc import Callable
from types import MethodType
from typing import Any

LOG: list[tuple[str, tuple[object, ...]]] = []


class Logged:
    """Binds the function, and forgets the log."""

    def __init__(self, function: Callable[..., Any]) -> None:
        self.function = function

    def __call__(self, *args: Any) -> Any:
        """Note the call, and call the function."""
        LOG.append((self.function.__name__, args))
        return self.function(*args)

    def __get__(self, instance: Any, owner: type) -> Any:
        """Bind the function inside."""
        return MethodType(self.function, instance)
