"""Entry.amount, on the class, raises an error."""

from typing import Any


class Alias:
    """Thinks of instances alone."""

    def __init__(self, name: str) -> None:
        self.name = name

    def __get__(self, instance: object, owner: type) -> Any:
        """Return the value of the attribute."""
        return getattr(instance, self.name)

    def __set__(self, instance: object, value: Any) -> None:
        """Set the attribute."""
        setattr(instance, self.name, value)


class Entry:
    """An amount that has an old name."""

    amount = Alias("net")

    def __init__(self, net: int) -> None:
        self.net = net
