"""A log of calls that wraps what the function's own binding gives."""

from collections.abc import Callable
from typing import Any

LOG: list[tuple[str, tuple[object, ...]]] = []


class Logged:
    """Notes each call in `LOG`: the name of the function, and the arguments."""

    def __init__(self, function: Callable[..., Any], *bound: object) -> None:
        self.function, self.bound = function, bound

    def __call__(self, *args: Any) -> Any:
        """Note the call, and call the function."""
        LOG.append((self.function.__name__, (*self.bound, *args)))
        return self.function(*self.bound, *args)

    def __get__(self, instance: object | None, owner: type) -> "Logged":
        """Return a log with the instance in front."""
        return self if instance is None else Logged(self.function, instance)
