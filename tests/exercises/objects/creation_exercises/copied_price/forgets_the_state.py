"""copy.copy() loses the attributes of a price."""

from typing import Any, Self


class Price(int):
    """Makes the value again and nothing else."""

    def __new__(cls, euros: int, cents: int = 0) -> Self:
        """Add the two up."""
        return super().__new__(cls, euros * 100 + cents)

    def __reduce__(self) -> tuple[Any, ...]:
        """Leave out what else the object has."""
        return type(self), divmod(int(self), 100)
