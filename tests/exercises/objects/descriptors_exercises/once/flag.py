"""A second receipt cannot get a number of its own."""

from typing import Any


class Once:
    """Remembers on itself that it was written."""

    written = False

    def __set_name__(self, owner: type, name: str) -> None:
        """Take note of the name."""
        self.name = name

    def __get__(self, instance: object | None, owner: type) -> Any:
        """Return the value of the instance."""
        return self if instance is None else vars(instance)[self.name]

    def __set__(self, instance: object, value: Any) -> None:
        """Keep the first value of all."""
        if self.written:
            raise AttributeError(self.name)
        self.written = True
        vars(instance)[self.name] = value


class Receipt:
    """A receipt with its number."""

    number = Once()
    day = Once()
