"""A source that counts, for finding out how far a stage reads."""

from collections.abc import Iterable, Iterator
from typing import Generic, TypeVar
from weakref import ref

Item = TypeVar("Item")


class Feed(Generic[Item]):
    """Hand out items and count them; `alive()` tells how many are still in memory.

    The items must allow weak references.

    >>> feed = Feed([{1}, {2}, {3}])
    >>> _ = next(feed)
    >>> feed.taken
    1
    """

    def __init__(self, items: Iterable[Item]) -> None:
        self.items = iter(items)
        self.known: list[ref[Item]] = []

    def __iter__(self) -> Iterator[Item]:
        """Return the feed itself, as iterators do."""
        return self

    def __next__(self) -> Item:
        """Hand out the next item, and remember it without keeping it."""
        item = next(self.items)
        self.known.append(ref(item))
        return item

    @property
    def taken(self) -> int:
        """Return how many items were handed out."""
        return len(self.known)

    def alive(self) -> int:
        """Count the items that somebody still keeps."""
        return sum(item() is not None for item in self.known)
