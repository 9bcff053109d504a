"""copy.copy() makes a Price of an object of a subclass."""

from typing import Any, Self


class Price(int):
    """Names its class where the object has its own."""

    def __new__(cls, euros: int, cents: int = 0) -> Self:
        """Add the two up."""
        return super().__new__(cls, euros * 100 + cents)

    def __reduce__(self) -> tuple[Any, ...]:
        """Make a Price of everything."""
        return Price, divmod(int(self), 100), vars(self)
