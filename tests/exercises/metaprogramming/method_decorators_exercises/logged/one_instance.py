"""A stored method of one desk ends up at another."""

from collections.abc import Callable
from typing import Any

LOG: list[tuple[str, tuple[object, ...]]] = []


class Logged:
    """Remembers the instance on itself."""

    instance: Any = None

    def __init__(self, function: Callable[..., Any]) -> None:
        self.function = function

    def __call__(self, *args: Any) -> Any:
        """Note the call, and call the function."""
        if self.instance is not None:
            args = (self.instance, *args)
        LOG.append((self.function.__name__, args))
        return self.function(*args)

    def __get__(self, instance: Any, owner: type) -> Any:
        """Take note of the instance."""
        self.instance = instance
        return self
