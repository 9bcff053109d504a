"""A receipt is to keep its entries: nobody else does."""

import weakref


class Receipt:
    """Refers to its entries weakly."""

    def __init__(self) -> None:
        self.entries: weakref.WeakSet[Entry] = weakref.WeakSet()

    def add(self, item: str) -> "Entry":
        """Put in an entry, and return it."""
        entry = Entry(item, self)
        self.entries.add(entry)
        return entry


class Entry:
    """Keeps its receipt."""

    def __init__(self, item: str, receipt: Receipt) -> None:
        self.item = item
        self.receipt = receipt
