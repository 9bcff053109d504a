"""A price that tells copies which arguments its `__new__` takes."""

from typing import Any, Self


class Price(int):
    """An amount in cents, made from euros and cents."""

    def __new__(cls, euros: int, cents: int = 0) -> Self:
        """Add the two up."""
        return super().__new__(cls, euros * 100 + cents)

    def __getnewargs__(self) -> tuple[Any, ...]:
        """Return what `__new__` makes this price of."""
        return divmod(int(self), 100)
