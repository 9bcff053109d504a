"""A function that keeps its names in a cell."""

from collections.abc import Callable, Mapping
from typing import Any


def picker(*names: str) -> Callable[[Mapping[str, Any]], tuple[Any, ...]]:
    """Return a function that picks the fields out of an order."""

    def pick(order: Mapping[str, Any]) -> tuple[Any, ...]:
        return tuple(order[name] for name in names)

    return pick
