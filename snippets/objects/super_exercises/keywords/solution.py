"""Every class takes the keyword that it knows and hands on the rest."""

from typing import Any


class Entry:
    """One line of the ledger."""

    def __init__(self, *, net: int) -> None:
        self.net = net


class Signed(Entry):
    """An entry with the name of a clerk."""

    def __init__(self, *, by: str, **rest: Any) -> None:
        super().__init__(**rest)
        self.by = by


class Dated(Entry):
    """An entry with a day."""

    def __init__(self, *, on: str, **rest: Any) -> None:
        super().__init__(**rest)
        self.on = on


class Deed(Signed, Dated):
    """An entry with both."""
