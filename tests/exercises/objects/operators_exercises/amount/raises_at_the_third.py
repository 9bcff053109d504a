"""sum() of 3 amounts is refused: write down who is asked for what."""

from dataclasses import dataclass

from snippets.objects.operators import Money


@dataclass(frozen=True)
class Amount(Money):
    """Money that can be summed up and multiplied."""

    def __radd__(self, other: object) -> "Amount":
        """Return the amount itself, behind a 0."""
        if other != 0:
            raise TypeError("only a sum begins like that")
        return self

    def __mul__(self, other: object) -> "Amount":
        """Return a whole multiple."""
        if not isinstance(other, int):
            return NotImplemented
        return Amount(self.cents * other, self.currency)

    __rmul__ = __mul__
