"""A debt gets in by insert(0, -5)."""

from collections.abc import Iterable


class Drawer(list[int]):
    """Looks at two of the ways in."""

    def append(self, amount: int) -> None:
        """Put an amount in; refuse a debt."""
        if amount < 0:
            raise ValueError("a debt")
        super().append(amount)

    def extend(self, amounts: Iterable[int]) -> None:
        """Put amounts in; refuse debts."""
        for amount in amounts:
            self.append(amount)
