"""Tipped shall keep Entry as its only base: not every dinner is taxed."""

from snippets.objects.super import Taxed


class Tipped(Taxed):
    """Takes the sibling as its base."""

    def total(self) -> int:
        """Return the amount with the tip."""
        return super().total() + 5
