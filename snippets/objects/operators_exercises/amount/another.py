"""An amount that matches what it is given, and starts from no other class."""

from dataclasses import dataclass, replace


@dataclass(frozen=True)
class Amount:
    """Money that can be summed up and multiplied."""

    cents: int
    currency: str

    def __add__(self, other: object) -> "Amount":
        """Return the sum with another amount, or with nothing."""
        match other:
            case Amount(cents, self.currency):
                return replace(self, cents=self.cents + cents)
            case Amount():
                raise ValueError(f"{self.currency} and {other.currency}")
            case 0:
                return self
            case _:
                return NotImplemented

    def __mul__(self, other: object) -> "Amount":
        """Return a whole multiple."""
        match other:
            case int():
                return replace(self, cents=self.cents * other)
            case _:
                return NotImplemented

    __radd__, __rmul__ = __add__, __mul__
