"""An assignment to the old name does not reach the new one."""

from typing import Any


class Alias:
    """Reads, and knows nothing of assignments."""

    def __init__(self, name: str) -> None:
        self.name = name

    def __get__(self, instance: object | None, owner: type) -> Any:
        """Return the value of the attribute."""
        return self if instance is None else getattr(instance, self.name)


class Entry:
    """An amount that has an old name."""

    amount = Alias("net")

    def __init__(self, net: int) -> None:
        self.net = net
