"""Desk.ship(desk, order), through the class, fails."""

from collections.abc import Callable
from types import MethodType
from typing import Any

LOG: list[tuple[str, tuple[object, ...]]] = []


class Logged:
    """Binds whatever comes, None too."""

    def __init__(self, function: Callable[..., Any]) -> None:
        self.function = function

    def __call__(self, *args: Any) -> Any:
        """Note the call, and call the function."""
        LOG.append((self.function.__name__, args))
        return self.function(*args)

    def __get__(self, instance: Any, owner: type) -> Any:
        """Bind to the instance, or to a guess."""
        return MethodType(self, instance if instance is not None else owner)
