"""fee.net is no longer the net amount."""

from operator import attrgetter
from typing import Any


class Cents:
    """Gives a getter to everybody."""

    def __set_name__(self, owner: type, name: str) -> None:
        """Take note of the name."""
        self.name = name

    def __get__(self, instance: object | None, owner: type) -> Any:
        """Return a getter."""
        return attrgetter(self.name)

    def __set__(self, instance: object, value: int) -> None:
        """Keep an amount."""
        vars(instance)[self.name] = value


class Fee:
    """A fee with its tax."""

    net = Cents()
    tax = Cents()

    def __init__(self, net: int, tax: int) -> None:
        self.net = net
        self.tax = tax
