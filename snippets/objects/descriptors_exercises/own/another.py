"""A field that stores under a private name, through the instance's own dot."""

from typing import Any


class Field:
    """Keeps a value for each instance."""

    def __set_name__(self, owner: type, name: str) -> None:
        """Take note of the name."""
        self.private = f"_{name}"

    def __get__(self, instance: object | None, owner: type) -> Any:
        """Return the value of the instance, or the field for the class."""
        return self if instance is None else getattr(instance, self.private)

    def __set__(self, instance: object, value: Any) -> None:
        """Keep the value in the instance."""
        setattr(instance, self.private, value)


class Card:
    """A customer card."""

    owner = Field()
    points = Field()
