"""A metaclass that knows only what is left."""

from typing import Any


class Kept(type):
    """The metaclass of classes that know what their body assigned."""

    def history(cls, name: str) -> list[Any]:
        """Return what the body assigned to *name*, in order."""
        return [vars(cls)[name]] if name in vars(cls) else []
