"""A drawer that has a list, and lets through what it means to."""

from collections.abc import Iterator


class Drawer:
    """Amounts, none of them negative."""

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
