"""Classes that take a keyword each and hand on the others, in any order."""

from datetime import date
from typing import Any


class Entry:
    """One line of the ledger."""

    def __init__(self, *, net: int, **rest: Any) -> None:
        super().__init__(**rest)
        self.net = net


class Signed:
    """Adds the name of a clerk."""

    def __init__(self, *, by: str = "the shop", **rest: Any) -> None:
        super().__init__(**rest)
        self.by = by


class Dated:
    """Adds a day."""

    def __init__(self, *, on: str = "today", **rest: Any) -> None:
        super().__init__(**rest)
        self.on = on


class Deed(Entry, Signed, Dated):
    """A signed and dated entry."""


class Due:
    """Adds a last day for the payment; it has a date and is none.

    >>> Due(due=date(2000, 2, 29)).is_late(date(2000, 3, 1))
    True
    """

    def __init__(self, *, due: date, **rest: Any) -> None:
        super().__init__(**rest)
        self._due = due

    def is_late(self, today: date) -> bool:
        """Tell whether the day is past."""
        return today > self._due
