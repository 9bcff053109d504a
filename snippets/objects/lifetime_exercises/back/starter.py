"""A receipt and its entries, which keep each other."""


class Receipt:
    """Holds its entries."""

    def __init__(self) -> None:
        self.entries: list[Entry] = []

    def add(self, item: str) -> "Entry":
        """Put an entry at the end, and return it."""
        self.entries.append(Entry(item, self))
        return self.entries[-1]


class Entry:
    """One line of a receipt, which knows its receipt."""

    def __init__(self, item: str, receipt: Receipt) -> None:
        self.item = item
        self.receipt: Receipt | None = receipt
