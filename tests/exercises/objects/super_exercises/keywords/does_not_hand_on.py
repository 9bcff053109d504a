"""Deed loses on on the way."""

from typing import Any


class Entry:
    """One line of the ledger."""

    def __init__(self, *, net: int) -> None:
        self.net = net


class Signed(Entry):
    """Picks the net amount and drops the rest."""

    def __init__(self, *, net: int, by: str, **rest: Any) -> None:
        Entry.__init__(self, net=net)
        self.by = by


class Dated(Entry):
    """Picks the net amount and drops the rest."""

    def __init__(self, *, net: int, on: str, **rest: Any) -> None:
        Entry.__init__(self, net=net)
        self.on = on


class Deed(Signed, Dated):
    """An entry with both."""
