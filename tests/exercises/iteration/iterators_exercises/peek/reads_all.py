"""For one next(), 5 items were read."""

from collections.abc import Iterable
from typing import Any, Self


class Ahead:
    """Makes a list of everything."""

    def __init__(self, items: Iterable[Any]) -> None:
        self.source = items
        self.items: list[Any] | None = None

    def __iter__(self) -> Self:
        """Return the iterator itself."""
        return self

    def read(self) -> list[Any]:
        """Return what is left."""
        if self.items is None:
            self.items = list(self.source)
        return self.items

    def __next__(self) -> Any:
        """Return the first of the list."""
        if not self.read():
            raise StopIteration
        return self.read().pop(0)

    def peek(self, default: Any = None) -> Any:
        """Show the first of the list."""
        return self.read()[0] if self.read() else default
