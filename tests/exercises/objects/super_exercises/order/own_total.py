"""Checkout needs no total() of its own."""

from snippets.objects.super import Discounted, Entry, Taxed


class Rounded(Entry):
    """Rounds the amount down to full tens."""

    def total(self) -> int:
        """Return the rounded amount."""
        return super().total() // 10 * 10


class Checkout(Rounded, Taxed, Discounted):
    """Does its steps in some other order."""

    def total(self) -> int:
        """Work it all out again."""
        return (self.net - 10) * 120 // 100 // 10 * 10
