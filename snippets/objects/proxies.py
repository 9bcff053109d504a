"""A proxy passes on names; operators it has to have itself."""

from collections.abc import Callable, Iterator
from typing import Any


class Basket:
    """Prices in euros, and what they come to.

    >>> basket = Basket(40, 7)
    >>> basket.total(), len(basket), basket.add(3).total()
    (47, 2, 50)
    """

    def __init__(self, *prices: int) -> None:
        self.prices = list(prices)

    def __len__(self) -> int:
        """Return how many prices there are."""
        return len(self.prices)

    def __iter__(self) -> Iterator[int]:
        """Go through the prices."""
        return iter(self.prices)

    def add(self, price: int) -> "Basket":
        """Add a price, and return the basket."""
        self.prices.append(price)
        return self

    def total(self) -> int:
        """Return the sum of the prices."""
        return sum(self.prices)


class Recorded:
    """Stands in for *target*, and notes which names are read.

    >>> recorded = Recorded(Basket(40))
    >>> recorded.total(), recorded.read
    (40, ['total'])
    """

    def __init__(self, target: object) -> None:
        self.target = target
        self.read: list[str] = []

    def __getattr__(self, name: str) -> Any:
        """Note *name*, and pass it on."""
        if name in ("target", "read"):  # not there before __init__ has run
            raise AttributeError(name)
        self.read.append(name)
        return getattr(self.target, name)


def forwarded(name: str) -> Callable[..., Any]:
    """Return a special method that passes the call on to `target`.

    >>> class Sized(Recorded):
    ...     __len__ = forwarded("__len__")
    >>> len(Sized(Basket(40, 7)))
    2
    """

    def method(self: Any, *args: object) -> Any:
        return getattr(self.target, name)(*args)

    return method
