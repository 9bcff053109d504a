"""One instance gets what another computed."""

from collections.abc import Callable
from typing import Any


def remembered(method: Callable[[Any], Any]) -> Callable[[Any], Any]:
    """Keep the first result of all."""
    results: list[Any] = []

    def wrapper(self: Any) -> Any:
        if not results:
            results.append(method(self))
        return results[0]

    return wrapper
