"""An old name that is a property with three functions."""

from typing import Any


class Alias(property):
    """Another name for an attribute."""

    def __init__(self, name: str) -> None:
        def read(instance: object) -> Any:
            return getattr(instance, name)

        def write(instance: object, value: Any) -> None:
            setattr(instance, name, value)

        def delete(instance: object) -> None:
            delattr(instance, name)

        super().__init__(read, write, delete)


class Entry:
    """An amount that has an old name."""

    amount = Alias("net")

    def __init__(self, net: int) -> None:
        self.net = net
