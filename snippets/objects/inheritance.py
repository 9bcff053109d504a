"""A subclass holds what its own body defines; the rest is looked up, each time."""

from typing import Protocol


class Entry:
    """One line of the day book.

    >>> Entry("lamp").note()
    'lamp'
    """

    book = "day book"

    def __init__(self, item: str) -> None:
        self.item = item

    def note(self) -> str:
        """Return the line as it is written down."""
        return self.item


class Sale(Entry):
    """Something that changed hands.

    >>> Sale("lamp").note()
    'lamp sold'
    """

    def note(self) -> str:
        """Return the line as it is written down."""
        return f"{super().note()} sold"


class Parcel(Sale):
    """A sale that goes by post.

    >>> Parcel("lamp").label()
    'Fragile: lamp'
    """

    def label(self) -> str:
        """Return what is glued on the box."""
        return f"Fragile: {self.item}"


class Noted(Protocol):
    """Whatever has a note."""

    def note(self) -> str:
        """Return the line as it is written down."""


class Repair:
    """Work on a customer's own thing; this is no entry of the shop's."""

    def __init__(self, thing: str) -> None:
        self.thing = thing

    def note(self) -> str:
        """Return the line as it is written down."""
        return f"{self.thing} mended"


class Ledger:
    """Has a list of lines, and is no list.

    >>> ledger = Ledger(Sale("lamp"))
    >>> ledger.notes(), hasattr(ledger, "append")
    (['lamp sold'], False)
    """

    def __init__(self, *lines: Noted) -> None:
        self._lines = list(lines)

    def notes(self) -> list[str]:
        """Return what to write down, line by line."""
        return [line.note() for line in self._lines]
