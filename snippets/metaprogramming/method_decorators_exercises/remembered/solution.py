"""A decorator that keeps results in the dict of the instance."""

from collections.abc import Callable
from functools import wraps
from typing import Any


def remembered(method: Callable[[Any], Any]) -> Callable[[Any], Any]:
    """Compute once for each instance."""
    place = f"remembered {method.__name__}"

    @wraps(method)
    def wrapper(self: Any) -> Any:
        kept = vars(self)
        if place not in kept:
            kept[place] = method(self)
        return kept[place]

    return wrapper
