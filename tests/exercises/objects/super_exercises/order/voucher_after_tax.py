"""Checkout(100) comes to 110: the voucher is taken off after the tax."""

from snippets.objects.super import Discounted, Entry, Taxed


class Rounded(Entry):
    """Rounds the amount down to full tens."""

    def total(self) -> int:
        """Return the rounded amount."""
        return super().total() // 10 * 10


class Checkout(Rounded, Discounted, Taxed):
    """Does its steps in some other order."""
