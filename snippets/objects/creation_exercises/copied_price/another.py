"""A price that says in full how it is made again."""

from typing import Any, Self


class Price(int):
    """An amount in cents, made from euros and cents."""

    def __new__(cls, euros: int, cents: int = 0) -> Self:
        """Add the two up."""
        return super().__new__(cls, euros * 100 + cents)

    def __reduce__(self) -> tuple[Any, ...]:
        """Return a function and its arguments: no euros, all cents; and the state."""
        return type(self), (0, int(self)), vars(self)
