"""A field that keeps one value for all."""

from typing import Any


class Field:
    """Keeps a value."""

    value: Any = None

    def __get__(self, instance: object | None, owner: type) -> Any:
        """Return the value."""
        return self.value

    def __set__(self, instance: object, value: Any) -> None:
        """Keep the value."""
        self.value = value


class Card:
    """A customer card."""

    owner = Field()
    points = Field()
