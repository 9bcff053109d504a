"""parts() is to be an iterator, not a list."""

from collections.abc import Iterable
from typing import Any

from snippets.objects.super import Entry


class Lot(Entry):
    """Three of a thing, each with 1 euro for the packing."""

    def parts(self) -> Iterable[int]:
        """Yield what each of the three costs, worked out when asked for."""
        above: Any = super()
        return [above.total() + 1 for _ in range(3)]

    def total(self) -> int:
        """Return the amount for all."""
        return sum(self.parts())
