"""A basket whose + copies, and then takes in place."""

from collections.abc import Iterable, Iterator
from copy import deepcopy


class Basket:
    """What a customer has taken from the shelves."""

    def __init__(self, items: Iterable[str] = ()) -> None:
        self.items = list(items)

    def __iter__(self) -> Iterator[str]:
        """Go through the items."""
        return iter(self.items)

    def __add__(self, other: object) -> "Basket":
        """Fill a copy."""
        if isinstance(other, Basket):
            both = deepcopy(self)
            both += other
            return both
        return NotImplemented

    def __iadd__(self, other: object) -> "Basket":
        """Take more items."""
        try:
            more = list(other)  # type: ignore[call-overload]
        except TypeError:
            return NotImplemented
        self.items += more
        return self
