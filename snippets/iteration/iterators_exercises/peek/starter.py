"""An iterator that can look ahead."""

from collections.abc import Iterable
from typing import Any, Self


class Ahead:
    """Gives the items of any iterable, and shows the next one in advance."""

    def __init__(self, items: Iterable[Any]) -> None:
        self.items = iter(items)

    def __iter__(self) -> Self:
        """Return the iterator itself."""
        return self

    def __next__(self) -> Any:
        """Return the next item, and move on."""
        return next(self.items)

    def peek(self, default: Any = None) -> Any:
        """Return the item that comes next, or *default* at the end."""
        return next(self.items, default)
