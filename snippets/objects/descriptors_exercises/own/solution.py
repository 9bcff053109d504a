"""A field that keeps each value in its instance."""

from typing import Any


class Field:
    """Keeps a value for each instance."""

    def __set_name__(self, owner: type, name: str) -> None:
        """Take note of the name."""
        self.name = name

    def __get__(self, instance: object | None, owner: type) -> Any:
        """Return the value of the instance, or the field for the class."""
        if instance is None:
            return self
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
