"""An old name that can be read."""

from typing import Any


class Alias:
    """Another name for an attribute."""

    def __init__(self, name: str) -> None:
        self.name = name

    def __get__(self, instance: object, owner: type) -> Any:
        """Return the value of the attribute."""
        return getattr(instance, self.name)


class Entry:
    """An amount that has an old name."""

    amount = Alias("net")

    def __init__(self, net: int) -> None:
        self.net = net
