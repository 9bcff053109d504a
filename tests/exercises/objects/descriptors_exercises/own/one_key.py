"""Two fields of one card share a value."""

from typing import Any


class Field:
    """Stores under one name, whatever its own is."""

    def __get__(self, instance: object | None, owner: type) -> Any:
        """Return the value of the instance, or the field for the class."""
        return self if instance is None else getattr(instance, "_value")  # noqa: B009

    def __set__(self, instance: object, value: Any) -> None:
        """Keep the value in the instance."""
        setattr(instance, "_value", value)  # noqa: B010


class Card:
    """A customer card."""

    owner = Field()
    points = Field()
