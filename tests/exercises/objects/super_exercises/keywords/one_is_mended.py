"""It works for Deed and not for a class(Dated, Signed)."""

from typing import Any


class Entry:
    """One line of the ledger."""

    def __init__(self, net: int) -> None:
        self.net = net


class Signed(Entry):
    """Hands on the rest."""

    def __init__(self, *, by: str, **rest: Any) -> None:
        super().__init__(**rest)
        self.by = by


class Dated(Entry):
    """Hands on the net amount alone."""

    def __init__(self, *, on: str, net: int) -> None:
        super().__init__(net=net)
        self.on = on


class Deed(Signed, Dated):
    """An entry with both."""
