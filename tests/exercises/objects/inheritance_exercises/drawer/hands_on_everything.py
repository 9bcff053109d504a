"""A debt gets in by extend([-5]), lent by __getattr__()."""

from collections.abc import Iterator
from typing import Any


class Drawer:
    """Has a list, and hands on whatever it is asked for."""

    def __init__(self) -> None:
        self._amounts: list[int] = []

    def append(self, amount: int) -> None:
        """Put an amount in; refuse a debt."""
        if amount < 0:
            raise ValueError("a debt")
        self._amounts.append(amount)

    def __len__(self) -> int:
        """Return how many amounts there are."""
        return len(self._amounts)

    def __iter__(self) -> Iterator[int]:
        """Loop over the amounts."""
        return iter(self._amounts)

    def __getattr__(self, name: str) -> Any:
        """Return the method of the list."""
        return getattr(self._amounts, name)
