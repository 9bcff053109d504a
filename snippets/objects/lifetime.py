"""An object lives as long as something refers to it, and sometimes longer."""

import weakref


class Voucher:
    """Says when it is about to go.

    >>> gift = Voucher("gift")
    >>> del gift
    gift shredded
    """

    def __init__(self, code: str) -> None:
        self.code = code

    def __del__(self) -> None:
        """Print a farewell."""
        print(self.code, "shredded")


class Receipt:
    """Holds its entries."""

    def __init__(self) -> None:
        self.entries: list[Entry] = []

    def add(self, item: str) -> None:
        """Put an entry at the end."""
        self.entries.append(Entry(item, self))


class Entry:
    """One line of a receipt, which knows its receipt."""

    def __init__(self, item: str, receipt: Receipt) -> None:
        self.item = item
        self.receipt = receipt


class Till:
    """A till that is closed once: on request, when it goes, or at the end.

    >>> with Till("desk"):
    ...     print("selling")
    selling
    desk closed
    """

    def __init__(self, name: str) -> None:
        self.close = weakref.finalize(self, print, name, "closed")

    def __enter__(self) -> "Till":
        """Do nothing: the till is open."""
        return self

    def __exit__(self, *problem: object) -> None:
        """Close the till."""
        self.close()
