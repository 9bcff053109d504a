"""A value that was never set can be read."""

from typing import Any


class Field:
    """Has a default that nobody asked for."""

    def __set_name__(self, owner: type, name: str) -> None:
        """Take note of the name."""
        self.name = name

    def __get__(self, instance: object | None, owner: type) -> Any:
        """Return the value of the instance, or the field for the class."""
        return self if instance is None else vars(instance).get(self.name)

    def __set__(self, instance: object, value: Any) -> None:
        """Keep the value in the instance."""
        vars(instance)[self.name] = value


class Card:
    """A customer card."""

    owner = Field()
    points = Field()
