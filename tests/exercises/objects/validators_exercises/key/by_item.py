"""Fee.net(fee) raises TypeError."""

from operator import itemgetter
from typing import Any

from snippets.objects.validators import Positive


class Cents(Positive):
    """Asks for an item, which fees do not have."""

    def __call__(self, instance: Any) -> Any:
        """Return an item."""
        return itemgetter(self.name)(instance)


class Fee:
    """A fee with its tax."""

    net = Cents()
    tax = Cents()

    def __init__(self, net: int, tax: int) -> None:
        self.net = net
        self.tax = tax
