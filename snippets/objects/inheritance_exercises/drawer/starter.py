"""A drawer that looks at one of the ways in."""


class Drawer(list[int]):
    """Amounts, none of them negative."""

    def append(self, amount: int) -> None:
        """Put an amount in; refuse a debt."""
        if amount < 0:
            raise ValueError("a debt")
        super().append(amount)
