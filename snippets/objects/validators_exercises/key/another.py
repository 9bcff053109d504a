"""A descriptor that gives a getter on the class."""

from operator import attrgetter
from typing import Any


class Cents:
    """An amount of cents."""

    def __set_name__(self, owner: type, name: str) -> None:
        """Take note of the name."""
        self.name = name

    def __get__(self, instance: object | None, owner: type) -> Any:
        """Return the amount; on the class, a function that gets it."""
        return (
            vars(instance)[self.name] if instance is not None else attrgetter(self.name)
        )

    def __set__(self, instance: object, value: int) -> None:
        """Keep an amount above 0."""
        if value <= 0:
            raise ValueError(f"{self.name} is {value}")
        vars(instance)[self.name] = value


class Fee:
    """A fee with its tax."""

    net = Cents()
    tax = Cents()

    def __init__(self, net: int, tax: int) -> None:
        self.net = net
        self.tax = tax
