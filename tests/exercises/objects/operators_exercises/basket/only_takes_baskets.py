"""A basket refuses += with a list."""

from collections.abc import Iterable, Iterator


class Basket:
    """What a customer has taken from the shelves."""

    def __init__(self, items: Iterable[str] = ()) -> None:
        self.items = list(items)

    def __iter__(self) -> Iterator[str]:
        """Go through the items."""
        return iter(self.items)

    def __add__(self, other: object) -> "Basket":
        """Return a new basket with the items of both."""
        if not isinstance(other, Basket):
            return NotImplemented
        return Basket(self.items + other.items)

    def __iadd__(self, other: object) -> "Basket":
        """Take the items of another basket."""
        if not isinstance(other, Basket):
            return NotImplemented
        self.items.extend(other.items)
        return self
