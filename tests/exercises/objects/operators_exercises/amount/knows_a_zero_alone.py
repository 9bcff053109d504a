"""3 * amount is refused."""

from dataclasses import dataclass

from snippets.objects.operators import Money


@dataclass(frozen=True)
class Amount(Money):
    """Money that can be summed up and multiplied."""

    def __radd__(self, other: object) -> "Amount":
        """Return the amount itself: a sum begins with 0."""
        return self if other == 0 else NotImplemented

    def __mul__(self, other: object) -> "Amount":
        """Return a whole multiple."""
        if not isinstance(other, int):
            return NotImplemented
        return Amount(self.cents * other, self.currency)
