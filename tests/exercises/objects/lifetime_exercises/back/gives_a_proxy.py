"""entry.receipt is a proxy, which cannot turn into None: give the receipt."""

import weakref


class Receipt:
    """Holds its entries."""

    def __init__(self) -> None:
        self.entries: list[Entry] = []

    def add(self, item: str) -> "Entry":
        """Put an entry at the end, and return it."""
        self.entries.append(Entry(item, self))
        return self.entries[-1]


class Entry:
    """Gives a proxy."""

    def __init__(self, item: str, receipt: Receipt) -> None:
        self.item = item
        self.receipt = weakref.proxy(receipt)
