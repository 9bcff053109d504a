"""None is an item like any other, and a look at it gave ['none', 'barn']."""

from collections.abc import Iterable
from typing import Any, Self


class Ahead:
    """Takes None for an empty hand."""

    def __init__(self, items: Iterable[Any]) -> None:
        self.items = iter(items)
        self.hand: Any = None

    def __iter__(self) -> Self:
        """Return the iterator itself."""
        return self

    def __next__(self) -> Any:
        """Return the next item."""
        if self.hand is not None:
            item, self.hand = self.hand, None
            return item
        return next(self.items)

    def peek(self, default: Any = None) -> Any:
        """Show the next item."""
        if self.hand is None:
            self.hand = next(self.items, None)
        return default if self.hand is None else self.hand
