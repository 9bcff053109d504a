"""A drawer with all methods of lists, each of which ends in one of two checks."""

from collections.abc import Iterable, MutableSequence
from typing import Any


def checked(amount: int) -> int:
    """Return an amount; refuse a debt."""
    if amount < 0:
        raise ValueError("a debt")
    return amount


class Drawer(MutableSequence[int]):
    """Amounts, none of them negative."""

    def __init__(self, amounts: Iterable[int] = ()) -> None:
        self._amounts = [checked(amount) for amount in amounts]

    def __getitem__(self, place: Any) -> Any:
        """Return one amount or several."""
        return self._amounts[place]

    def __setitem__(self, place: Any, value: Any) -> None:
        """Exchange one amount or several."""
        if isinstance(place, slice):
            self._amounts[place] = [checked(amount) for amount in value]
        else:
            self._amounts[place] = checked(value)

    def __delitem__(self, place: Any) -> None:
        """Take out one amount or several."""
        del self._amounts[place]

    def __len__(self) -> int:
        """Return how many amounts there are."""
        return len(self._amounts)

    def insert(self, place: int, amount: int) -> None:
        """Put an amount at a place."""
        self._amounts.insert(place, checked(amount))
