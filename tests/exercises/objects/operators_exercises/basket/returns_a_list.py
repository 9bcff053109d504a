"""one + two is no Basket."""

from collections.abc import Iterable, Iterator


class Basket:
    """What a customer has taken from the shelves."""

    def __init__(self, items: Iterable[str] = ()) -> None:
        self.items = list(items)

    def __iter__(self) -> Iterator[str]:
        """Go through the items."""
        return iter(self.items)

    def __add__(self, other: object) -> list[str]:
        """Return the items of both."""
        if not isinstance(other, Basket):
            return NotImplemented
        return self.items + other.items

    def __iadd__(self, other: Iterable[str]) -> "Basket":  # type: ignore[misc]
        """Take more items."""
        self.items.extend(other)
        return self
