"""Reading Card.owner on the class raises TypeError."""

from typing import Any


class Field:
    """Thinks of instances alone."""

    def __set_name__(self, owner: type, name: str) -> None:
        """Take note of the name."""
        self.name = name

    def __get__(self, instance: Any, owner: type) -> Any:
        """Return the value of the instance."""
        if instance is None:
            raise TypeError("no instance")
        try:
            return vars(instance)[self.name]
        except KeyError:
            raise AttributeError(self.name) from None

    def __set__(self, instance: object, value: Any) -> None:
        """Keep the value in the instance."""
        vars(instance)[self.name] = value


class Card:
    """A customer card."""

    owner = Field()
    points = Field()
