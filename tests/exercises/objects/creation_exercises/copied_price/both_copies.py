"""pickle makes 125000 cents of 1250."""

from typing import Self


class Price(int):
    """Knows the two ways of one module."""

    def __new__(cls, euros: int, cents: int = 0) -> Self:
        """Add the two up."""
        return super().__new__(cls, euros * 100 + cents)

    def __copy__(self) -> Self:
        """Return the price itself."""
        return self

    def __deepcopy__(self, memo: dict[int, object]) -> Self:
        """Return the price itself."""
        return self
