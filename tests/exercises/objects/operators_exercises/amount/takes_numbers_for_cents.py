"""5 + amount is to be a TypeError."""

from dataclasses import dataclass

from snippets.objects.operators import Money


@dataclass(frozen=True)
class Amount(Money):
    """Money that can be summed up and multiplied."""

    def __radd__(self, other: object) -> "Amount":
        """Add a number of cents."""
        if not isinstance(other, int):
            return NotImplemented
        return Amount(self.cents + other, self.currency)

    def __mul__(self, other: object) -> "Amount":
        """Return a whole multiple."""
        if not isinstance(other, int):
            return NotImplemented
        return Amount(self.cents * other, self.currency)

    __rmul__ = __mul__
