"""one + two changes one."""

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
        self += other
        return self

    def __iadd__(self, other: object) -> "Basket":
        """Take more items."""
        if not isinstance(other, Iterable):
            return NotImplemented
        self.items.extend(other)
        return self
