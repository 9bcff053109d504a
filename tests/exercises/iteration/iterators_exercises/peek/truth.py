"""None is an item like any other, and a look at it gave ['none', None, 'barn']."""

from collections.abc import Iterable
from typing import Any, Self


class Ahead:
    """Shows the default for an item that is false."""

    def __init__(self, items: Iterable[Any]) -> None:
        self.items = iter(items)
        self.waiting: list[Any] = []

    def __iter__(self) -> Self:
        """Return the iterator itself."""
        return self

    def __next__(self) -> Any:
        """Return the next item."""
        return self.waiting.pop() if self.waiting else next(self.items)

    def peek(self, default: Any = None) -> Any:
        """Show the next item."""
        if not self.waiting:
            try:
                self.waiting.append(next(self.items))
            except StopIteration:
                self.items = iter(())
                return default
        return self.waiting[0] or default
