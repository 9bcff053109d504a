"""A receipt is gone: its entry shall say None."""

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
    """Gives a blank receipt when its own is gone."""

    def __init__(self, item: str, receipt: Receipt) -> None:
        self.item = item
        self._receipt = weakref.ref(receipt)

    @property
    def receipt(self) -> Receipt:
        """The receipt, or a blank one."""
        return self._receipt() or Receipt()
