"""A lot whose method is the generator, so that its first argument is `self`."""

from collections.abc import Iterator

from snippets.objects.super import Entry


class Lot(Entry):
    """Three of a thing, each with 1 euro for the packing."""

    def parts(self) -> Iterator[int]:
        """Yield what each of the three costs, worked out when asked for."""
        for _ in range(3):
            yield super().total() + 1

    def total(self) -> int:
        """Return the amount for all."""
        return sum(self.parts())
