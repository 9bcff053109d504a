"""Euros and yen were added; that is to stay a ValueError."""

from dataclasses import dataclass

from snippets.objects.operators import Money


@dataclass(frozen=True)
class Amount(Money):
    """Money that can be summed up and multiplied."""

    def __add__(self, other: object) -> "Amount":
        """Add the cents of another amount, or nothing."""
        if other == 0:
            return self
        if not isinstance(other, Money):
            return NotImplemented
        return Amount(self.cents + other.cents, self.currency)

    __radd__ = __add__

    def __mul__(self, other: object) -> "Amount":
        """Return a whole multiple."""
        if not isinstance(other, int):
            return NotImplemented
        return Amount(self.cents * other, self.currency)

    __rmul__ = __mul__
