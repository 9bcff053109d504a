"""One list of all receipts, from which those that are gone disappear."""

from weakref import WeakValueDictionary


class Receipt:
    """Holds its entries."""

    made = 0

    def __init__(self) -> None:
        Receipt.made += 1
        self.number = Receipt.made
        self.entries: list[Entry] = []
        RECEIPTS[self.number] = self

    def add(self, item: str) -> "Entry":
        """Put an entry at the end, and return it."""
        self.entries.append(Entry(item, self))
        return self.entries[-1]


class Entry:
    """One line of a receipt, which knows the number of its receipt."""

    def __init__(self, item: str, receipt: Receipt) -> None:
        self.item = item
        self.number = receipt.number

    @property
    def receipt(self) -> Receipt | None:
        """The receipt, or None when it is gone."""
        return RECEIPTS.get(self.number)


RECEIPTS: WeakValueDictionary[int, Receipt] = WeakValueDictionary()
