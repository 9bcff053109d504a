"""Two mixins that know each other's arguments too little."""


class Entry:
    """One line of the ledger."""

    def __init__(self, net: int) -> None:
        self.net = net


class Signed(Entry):
    """An entry with the name of a clerk."""

    def __init__(self, net: int, by: str) -> None:
        super().__init__(net)
        self.by = by


class Dated(Entry):
    """An entry with a day."""

    def __init__(self, net: int, on: str) -> None:
        super().__init__(net)
        self.on = on


class Deed(Signed, Dated):
    """An entry with both."""
