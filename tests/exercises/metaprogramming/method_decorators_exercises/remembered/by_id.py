"""A new instance gets what an old one computed."""

from collections.abc import Callable
from typing import Any


def remembered(method: Callable[[Any], Any]) -> Callable[[Any], Any]:
    """Keep results under numbers that are given out again."""
    results: dict[int, Any] = {}

    def wrapper(self: Any) -> Any:
        if id(self) not in results:
            results[id(self)] = method(self)
        return results[id(self)]

    return wrapper
