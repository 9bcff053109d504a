"""A debt gets in by drawer += [-5]."""

from typing import Any


def refuse(self: object, *args: object) -> None:
    """Refuse every call."""
    raise ValueError("use append()")


class Drawer(list[int]):
    """Shuts the ways in that have a name."""

    insert: Any = refuse
    extend: Any = refuse

    def append(self, amount: int) -> None:
        """Put an amount in; refuse a debt."""
        if amount < 0:
            raise ValueError("a debt")
        super().append(amount)
