"""Deed(colour='red') passes in silence: nobody took that keyword."""

from typing import Any


class Entry:
    """Takes whatever is left."""

    def __init__(self, *, net: int, **rest: Any) -> None:
        self.net = net


class Signed(Entry):
    """Hands on the rest."""

    def __init__(self, *, by: str, **rest: Any) -> None:
        super().__init__(**rest)
        self.by = by


class Dated(Entry):
    """Hands on the rest."""

    def __init__(self, *, on: str, **rest: Any) -> None:
        super().__init__(**rest)
        self.on = on


class Deed(Signed, Dated):
    """An entry with both."""
