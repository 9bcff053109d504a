"""A basket that += loses, and that + changes."""

from collections.abc import Iterable, Iterator


class Basket:
    """What a customer has taken from the shelves."""

    def __init__(self, items: Iterable[str] = ()) -> None:
        self.items = list(items)

    def __iter__(self) -> Iterator[str]:
        """Go through the items."""
        return iter(self.items)

    def __add__(self, other: Iterable[str]) -> "Basket":
        """Return a basket with the items of both."""
        self.items.extend(other)
        return self

    def __iadd__(self, other: Iterable[str]) -> None:
        """Take more items."""
        self.items.extend(other)
