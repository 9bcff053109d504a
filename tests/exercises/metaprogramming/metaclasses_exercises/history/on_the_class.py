"""An instance has a history."""

from typing import Any


class Notes(dict[str, Any]):
    """Notes all values of each name."""

    def __init__(self) -> None:
        super().__init__()
        self.log: list[tuple[str, Any]] = []

    def __setitem__(self, name: str, value: Any) -> None:
        """Note the value, and assign."""
        self.log.append((name, value))
        super().__setitem__(name, value)


class Kept(type):
    """Puts the function into the class."""

    @classmethod
    def __prepare__(cls, name: str, bases: tuple[type, ...], /, **_: Any) -> Notes:
        """Return a namespace that notes."""
        return Notes()

    def __new__(mcs, name: str, bases: tuple[type, ...], names: Any) -> Any:
        """Add a static method."""
        made: Any = super().__new__(mcs, name, bases, names)
        log = names.log
        made.history = staticmethod(lambda name: [v for key, v in log if key == name])
        return made
