"""Sorting by Fee.tax does not sort by the tax."""

from typing import Any

from snippets.objects.validators import Positive


class Cents(Positive):
    """Knows one name."""

    def __call__(self, instance: Any) -> Any:
        """Return the net amount."""
        return instance.net


class Fee:
    """A fee with its tax."""

    net = Cents()
    tax = Cents()

    def __init__(self, net: int, tax: int) -> None:
        self.net = net
        self.tax = tax
