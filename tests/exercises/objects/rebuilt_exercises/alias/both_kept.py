"""The instance holds the value twice."""

from typing import Any


class Alias:
    """Keeps a copy under the old name."""

    def __init__(self, name: str) -> None:
        self.name = name

    def __set_name__(self, owner: type, name: str) -> None:
        """Take note of the old name."""
        self.old = name

    def __get__(self, instance: object | None, owner: type) -> Any:
        """Return the value of the attribute."""
        return self if instance is None else getattr(instance, self.name)

    def __set__(self, instance: object, value: Any) -> None:
        """Set the attribute, and the copy."""
        setattr(instance, self.name, value)
        vars(instance)[self.old] = value

    def __delete__(self, instance: object) -> None:
        """Delete the attribute."""
        delattr(instance, self.name)


class Entry:
    """An amount that has an old name."""

    amount = Alias("net")

    def __init__(self, net: int) -> None:
        self.net = net
