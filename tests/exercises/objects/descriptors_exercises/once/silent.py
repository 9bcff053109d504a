"""A second number is accepted."""

from typing import Any


class Once:
    """Keeps the first value, and says nothing."""

    def __set_name__(self, owner: type, name: str) -> None:
        """Take note of the name."""
        self.name = name

    def __get__(self, instance: object | None, owner: type) -> Any:
        """Return the value of the instance."""
        return self if instance is None else vars(instance)[self.name]

    def __set__(self, instance: object, value: Any) -> None:
        """Keep the first value."""
        vars(instance).setdefault(self.name, value)


class Receipt:
    """A receipt with its number."""

    number = Once()
    day = Once()
