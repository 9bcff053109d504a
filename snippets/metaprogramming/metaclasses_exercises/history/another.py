"""A namespace with one long log, searched on demand."""

from collections import UserDict
from typing import Any


class Kept(type):
    """The metaclass of classes that know what their body assigned."""

    @classmethod
    def __prepare__(cls, name: str, bases: tuple[type, ...], /, **_: Any) -> Any:
        """Return a mapping that is no dict."""

        class Log(UserDict[str, Any]):
            def __init__(self) -> None:
                self.log: list[tuple[str, Any]] = []
                super().__init__()

            def __setitem__(self, name: str, value: Any) -> None:
                """Note the value, and assign."""
                self.log.append((name, value))
                super().__setitem__(name, value)

        return Log()

    def __new__(mcs, name: str, bases: tuple[type, ...], names: Any) -> Any:
        """Make the class of a plain dict, and put the log aside."""
        made: Any = super().__new__(mcs, name, bases, dict(names))
        made._log = names.log
        return made

    def history(cls: Any, name: str) -> list[Any]:
        """Return what the body assigned to *name*, in order."""
        return [value for key, value in cls._log if key == name]
