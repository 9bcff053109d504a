"""The decorator keeps an instance alive."""

from collections.abc import Callable
from typing import Any


def remembered(method: Callable[[Any], Any]) -> Callable[[Any], Any]:
    """Keep the instances, so that their numbers stay theirs."""
    results: dict[int, tuple[object, Any]] = {}

    def wrapper(self: Any) -> Any:
        if id(self) not in results:
            results[id(self)] = self, method(self)
        return results[id(self)][1]

    return wrapper
