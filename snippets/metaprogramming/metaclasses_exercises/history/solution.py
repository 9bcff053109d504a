"""A namespace that notes each assignment, and a metaclass that keeps the notes."""

from typing import Any


class Notes(dict[str, Any]):
    """Notes all values of each name."""

    def __init__(self) -> None:
        super().__init__()
        self.values_of: dict[str, list[Any]] = {}

    def __setitem__(self, name: str, value: Any) -> None:
        """Note the value, and assign."""
        self.values_of.setdefault(name, []).append(value)
        super().__setitem__(name, value)


class Kept(type):
    """The metaclass of classes that know what their body assigned."""

    _assigned: dict[type, dict[str, list[Any]]] = {}

    @classmethod
    def __prepare__(cls, name: str, bases: tuple[type, ...], /, **_: Any) -> Notes:
        """Return a namespace that notes."""
        return Notes()

    def __init__(cls, name: str, bases: tuple[type, ...], names: Any) -> None:
        super().__init__(name, bases, names)
        Kept._assigned[cls] = names.values_of

    def history(cls, name: str) -> list[Any]:
        """Return what the body assigned to *name*, in order."""
        return list(Kept._assigned[cls].get(name, []))
