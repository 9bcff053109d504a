"""amount * 1.5 is to be a TypeError."""

from dataclasses import dataclass

from snippets.objects.operators import Money


@dataclass(frozen=True)
class Amount(Money):
    """Money that can be summed up and multiplied."""

    def __radd__(self, other: object) -> "Amount":
        """Return the amount itself: a sum begins with 0."""
        return self if other == 0 else NotImplemented

    def __mul__(self, other: object) -> "Amount":
        """Return a multiple in whole cents."""
        if not isinstance(other, int | float):
            return NotImplemented
        return Amount(int(self.cents * other), self.currency)

    __rmul__ = __mul__
