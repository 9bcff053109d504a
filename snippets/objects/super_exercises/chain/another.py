"""A tip that says in full what `super()` fills in."""

from snippets.objects.super import Entry


class Tipped(Entry):
    """Adds a tip of 5 euros."""

    def total(self) -> int:
        """Return the amount with the tip."""
        return super(Tipped, self).total() + 5  # noqa: UP008 (the long form)
