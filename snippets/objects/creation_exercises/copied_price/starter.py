"""A price whose copies are a hundred times as high."""

from typing import Self


class Price(int):
    """An amount in cents, made from euros and cents."""

    def __new__(cls, euros: int, cents: int = 0) -> Self:
        """Add the two up."""
        return super().__new__(cls, euros * 100 + cents)
