"""Two classes share one history."""

from typing import Any

LOG: list[tuple[str, Any]] = []


class Notes(dict[str, Any]):
    """Notes in a place for all."""

    def __setitem__(self, name: str, value: Any) -> None:
        """Note the value, and assign."""
        LOG.append((name, value))
        super().__setitem__(name, value)


class Kept(type):
    """Has one log for all classes."""

    @classmethod
    def __prepare__(cls, name: str, bases: tuple[type, ...], /, **_: Any) -> Notes:
        """Return a namespace that notes."""
        return Notes()

    def history(cls, name: str) -> list[Any]:
        """Return what any body assigned to *name*."""
        return [value for key, value in LOG if key == name]
