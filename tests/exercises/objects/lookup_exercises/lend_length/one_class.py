"""A length for a second bill changed that of the first."""

from typing import Any

from snippets.objects.lookup_entry import Entry


class Long(Entry):
    """An entry with a length."""

    length = 0

    def __len__(self) -> int:
        """Return the length."""
        return self.length


def lend_length(obj: Any, number: int) -> None:
    """Keep the number in the class that all share."""
    Long.length = number
    obj.__class__ = Long
