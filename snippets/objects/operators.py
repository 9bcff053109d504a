"""An operator asks the class of one operand, then the class of the other."""

from dataclasses import dataclass
from functools import total_ordering


@dataclass(frozen=True)
class Money:
    """An amount in the hundredths of a currency.

    >>> Money(102, "EUR") + Money(98, "EUR")
    Money(cents=200, currency='EUR')
    """

    cents: int
    currency: str

    def __add__(self, other: object) -> "Money":
        """Return the sum, if the other one is money of the same currency."""
        if not isinstance(other, Money):
            return NotImplemented
        if other.currency != self.currency:
            raise ValueError(f"{self.currency} and {other.currency}")
        return Money(self.cents + other.cents, self.currency)


class Cash(Money):
    """Money in coins: a sum is rounded to five cents.

    >>> Cash(100, "EUR") + Money(102, "EUR")
    Cash(cents=200, currency='EUR')
    """

    def __add__(self, other: object) -> "Cash":
        """Return the sum as cash."""
        if not isinstance(other, Money):
            return NotImplemented
        total = super().__add__(other)
        return Cash(5 * round(total.cents / 5), total.currency)

    __radd__ = __add__


@total_ordering
class Price(Money):
    """Money that is less than more money of the same currency.

    >>> Price(100, "EUR") >= Price(90, "EUR")
    True
    """

    def __lt__(self, other: object) -> bool:
        """Compare cents, if the other one has the same currency."""
        if not isinstance(other, Money) or other.currency != self.currency:
            return NotImplemented
        return self.cents < other.cents
