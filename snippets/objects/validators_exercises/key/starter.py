"""A field that cannot serve as a key."""

from snippets.objects.validators import Positive


class Cents(Positive):
    """An amount of cents."""


class Fee:
    """A fee with its tax."""

    net = Cents()
    tax = Cents()

    def __init__(self, net: int, tax: int) -> None:
        self.net = net
        self.tax = tax
