"""A debt gets in by extend([-5])."""

from collections import UserList


class Drawer(UserList[int]):
    """Counts on UserList to call append() for everything."""

    def append(self, amount: int) -> None:
        """Put an amount in; refuse a debt."""
        if amount < 0:
            raise ValueError("a debt")
        super().append(amount)
