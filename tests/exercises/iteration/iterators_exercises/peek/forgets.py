"""Two looks in a row showed ['attic', 'barn']."""

from collections.abc import Iterable
from typing import Any, Self


class Ahead:
    """Looks by taking; the look at the end is the only right one."""

    def __init__(self, items: Iterable[Any]) -> None:
        self.items = iter(items)

    def __iter__(self) -> Self:
        """Return the iterator itself."""
        return self

    def __next__(self) -> Any:
        """Return the next item."""
        return next(self.items)

    def peek(self, default: Any = None) -> Any:
        """Take the next item."""
        for item in self.items:
            return item
        return default
