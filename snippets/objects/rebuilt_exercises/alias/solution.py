"""An old name that passes everything on."""

from typing import Any


class Alias:
    """Another name for an attribute."""

    def __init__(self, name: str) -> None:
        self.name = name

    def __get__(self, instance: object | None, owner: type) -> Any:
        """Return the value of the attribute."""
        return self if instance is None else getattr(instance, self.name)

    def __set__(self, instance: object, value: Any) -> None:
        """Set the attribute."""
        setattr(instance, self.name, value)

    def __delete__(self, instance: object) -> None:
        """Delete the attribute."""
        delattr(instance, self.name)


class Entry:
    """An amount that has an old name."""

    amount = Alias("net")

    def __init__(self, net: int) -> None:
        self.net = net
