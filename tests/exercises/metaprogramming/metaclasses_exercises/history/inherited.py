"""An heir takes the history of its base."""

from typing import Any


class Notes(dict[str, Any]):
    """Notes all values of each name."""

    def __init__(self) -> None:
        super().__init__()
        self.log: dict[str, list[Any]] = {}

    def __setitem__(self, name: str, value: Any) -> None:
        """Note the value, and assign."""
        self.log.setdefault(name, []).append(value)
        super().__setitem__(name, value)


class Kept(type):
    """Looks through the order of the class."""

    @classmethod
    def __prepare__(cls, name: str, bases: tuple[type, ...], /, **_: Any) -> Notes:
        """Return a namespace that notes."""
        return Notes()

    def __init__(cls, name: str, bases: tuple[type, ...], names: Any) -> None:
        super().__init__(name, bases, names)
        cls._log = names.log

    def history(cls, name: str) -> list[Any]:
        """Return the first history there is."""
        logs = [vars(one).get("_log", {}) for one in cls.__mro__]
        found: list[Any] = next((log[name] for log in logs if name in log), [])
        return found
