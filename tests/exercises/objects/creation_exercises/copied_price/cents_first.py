"""Price(12, 50) and Price(12) shall be 1250 and 1200 cents, as now."""

from typing import Self


class Price(int):
    """Takes one argument for the value itself."""

    def __new__(cls, euros: int, cents: int | None = None) -> Self:
        """Take a lone argument as it is."""
        value = euros if cents is None else euros * 100 + cents
        return super().__new__(cls, value)
