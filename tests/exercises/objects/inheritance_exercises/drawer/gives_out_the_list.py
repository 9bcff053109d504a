"""drawer.amounts gives out the list itself."""

from collections.abc import Iterator


class Drawer:
    """Has a list that everybody can reach."""

    def __init__(self) -> None:
        self.amounts: list[int] = []

    def append(self, amount: int) -> None:
        """Put an amount in; refuse a debt."""
        if amount < 0:
            raise ValueError("a debt")
        self.amounts.append(amount)

    def __len__(self) -> int:
        """Return how many amounts there are."""
        return len(self.amounts)

    def __iter__(self) -> Iterator[int]:
        """Loop over the amounts."""
        return iter(self.amounts)
