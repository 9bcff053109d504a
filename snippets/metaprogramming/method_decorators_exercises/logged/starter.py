"""A log of calls, for functions only."""

from collections.abc import Callable
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
