"""The last name of the receipt is gone, and something still leads to it."""


class Receipt:
    """Holds its entries."""

    def __init__(self) -> None:
        self.entries: list[Entry] = []

    def add(self, item: str) -> "Entry":
        """Put an entry at the end, and return it."""
        self.entries.append(Entry(item, self))
        return self.entries[-1]


class Entry:
    """Finds its receipt in a list that keeps all of them."""

    def __init__(self, item: str, receipt: Receipt) -> None:
        self.item = item
        self.place = len(RECEIPTS)
        RECEIPTS.append(receipt)

    @property
    def receipt(self) -> Receipt:
        """The receipt."""
        return RECEIPTS[self.place]


RECEIPTS: list[Receipt] = []
