"""What was looked at waits in a list; at the end the source is let go."""

from collections.abc import Iterable, Iterator
from typing import Any, Self


class Ahead:
    """Gives the items of any iterable, and shows the next one in advance."""

    def __init__(self, items: Iterable[Any]) -> None:
        self.items: Iterator[Any] = iter(items)
        self.waiting: list[Any] = []

    def __iter__(self) -> Self:
        """Return the iterator itself."""
        return self

    def __next__(self) -> Any:
        """Return the next item, and move on."""
        if self.waiting:
            return self.waiting.pop()
        try:
            return next(self.items)
        except StopIteration:
            self.items = iter(())
            raise

    def peek(self, default: Any = None) -> Any:
        """Return the item that comes next, or *default* at the end."""
        if not self.waiting:
            try:
                self.waiting.append(next(self))
            except StopIteration:
                return default
        return self.waiting[0]
