"""A generator never goes on after its end, and `chain` puts an item back."""

from collections.abc import Iterable, Iterator
from itertools import chain
from typing import Any, Self


def until_the_end(items: Iterable[Any]) -> Iterator[Any]:
    """Give the *items* until they end for the first time."""
    yield from items


class Ahead:
    """Gives the items of any iterable, and shows the next one in advance."""

    def __init__(self, items: Iterable[Any]) -> None:
        self.items = until_the_end(items)

    def __iter__(self) -> Self:
        """Return the iterator itself."""
        return self

    def __next__(self) -> Any:
        """Return the next item, and move on."""
        return next(self.items)

    def peek(self, default: Any = None) -> Any:
        """Return the item that comes next, or *default* at the end."""
        for item in self.items:
            self.items = chain([item], self.items)
            return item
        return default
