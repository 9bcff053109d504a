"""next() had met the end, and then next() gave 'line 3'."""

from collections.abc import Iterable
from typing import Any, Self


class Ahead:
    """Remembers the end when peek() meets it, and forgets what next() meets."""

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
        return self.waiting[0]
