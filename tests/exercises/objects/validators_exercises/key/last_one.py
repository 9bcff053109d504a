"""Fee.net(fee) is not the net amount of that fee."""

from snippets.objects.validators import Positive


class Cents(Positive):
    """Remembers the last value for all."""

    def __set__(self, instance: object, value: int) -> None:
        """Keep *value* in both places."""
        super().__set__(instance, value)
        self.last = value

    def __call__(self, instance: object) -> int:
        """Return the last value."""
        return self.last


class Fee:
    """A fee with its tax."""

    net = Cents()
    tax = Cents()

    def __init__(self, net: int, tax: int) -> None:
        self.net = net
        self.tax = tax
