"""A value that is put where nothing is, and compared with what is there."""

from typing import Any


class Once:
    """Takes one value for each instance."""

    def __set_name__(self, owner: type, name: str) -> None:
        """Take note of the name."""
        self.name = name

    def __get__(self, instance: object | None, owner: type) -> Any:
        """Return the value of the instance."""
        return self if instance is None else vars(instance)[self.name][0]

    def __set__(self, instance: object, value: Any) -> None:
        """Keep the first value."""
        mine = [value]
        if vars(instance).setdefault(self.name, mine) is not mine:
            raise AttributeError(self.name)

    def __delete__(self, instance: object) -> None:
        """Refuse."""
        raise AttributeError(self.name)


class Receipt:
    """A receipt with its number."""

    number = Once()
    day = Once()
