"""An iterable that notes what it is asked."""

from collections.abc import Iterable, Iterator
from typing import Generic, Self, TypeVar

Item = TypeVar("Item")


class Noted(Generic[Item]):
    """Hand on what *items* give, and note each `iter()` and each `next()`.

    >>> noted = Noted(["attic"])
    >>> list(noted), noted.asked
    (['attic'], ['iter', 'next', 'next'])
    """

    def __init__(self, items: Iterable[Item]) -> None:
        self.items: Iterator[Item] = iter(items)
        self.asked: list[str] = []

    def __iter__(self) -> Self:
        """Note the call, and return the iterator itself."""
        self.asked.append("iter")
        return self

    def __next__(self) -> Item:
        """Note the call, and hand on an item."""
        self.asked.append("next")
        return next(self.items)
