"""Nobody has asked for anything, and an item was read."""

from collections.abc import Iterable
from typing import Any, Self

END = object()


class Ahead:
    """Always has an item in hand."""

    def __init__(self, items: Iterable[Any]) -> None:
        self.items = iter(items)
        self.hand = next(self.items, END)

    def __iter__(self) -> Self:
        """Return the iterator itself."""
        return self

    def __next__(self) -> Any:
        """Return the item in hand, and read another."""
        if self.hand is END:
            raise StopIteration
        item, self.hand = self.hand, next(self.items, END)
        return item

    def peek(self, default: Any = None) -> Any:
        """Show the item in hand."""
        return default if self.hand is END else self.hand
