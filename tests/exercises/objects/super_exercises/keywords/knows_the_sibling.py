"""Signed alone must still work, with the keywords of its own and of Entry."""


class Entry:
    """One line of the ledger."""

    def __init__(self, *, net: int) -> None:
        self.net = net


class Dated(Entry):
    """An entry with a day."""

    def __init__(self, *, on: str, net: int) -> None:
        super().__init__(net=net)
        self.on = on


class Signed(Dated):
    """Asks for the sibling's argument too."""

    def __init__(self, *, by: str, on: str, net: int) -> None:
        super().__init__(on=on, net=net)
        self.by = by


class Deed(Signed):
    """An entry with both."""
