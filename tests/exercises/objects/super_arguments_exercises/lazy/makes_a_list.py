"""parts() is to be an iterator, not a list."""

from collections.abc import Iterable

from snippets.objects.super import Entry


class Lot(Entry):
    """Three of a thing, each with 1 euro for the packing."""

    def parts(self) -> Iterable[int]:
        """Yield what each of the three costs, worked out when asked for."""
        found = []
        for _ in range(3):
            found.append(super().total() + 1)
        return found

    def total(self) -> int:
        """Return the amount for all."""
        return sum(self.parts())
