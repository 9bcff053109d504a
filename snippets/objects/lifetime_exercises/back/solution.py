"""A receipt keeps its entries, and an entry finds its receipt."""

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
    """One line of a receipt, which knows its receipt."""

    def __init__(self, item: str, receipt: Receipt) -> None:
        self.item = item
        self._receipt = weakref.ref(receipt)

    @property
    def receipt(self) -> Receipt | None:
        """The receipt, or None when it is gone."""
        return self._receipt()
