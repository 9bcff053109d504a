"""A tip that works alone and forgets its family."""

from snippets.objects.super import Entry


class Tipped(Entry):
    """Adds a tip of 5 euros."""

    def total(self) -> int:
        """Return the amount with the tip."""
        return Entry.total(self) + 5
