"""A checkout that rounds last because Rounded stands first."""

from snippets.objects.super import Discounted, Entry, Taxed


class Rounded(Entry):
    """Rounds the amount down to full tens."""

    def total(self) -> int:
        """Return the rounded amount."""
        return super().total() // 10 * 10


class Checkout(Rounded, Taxed, Discounted):
    """Takes the voucher off, puts the tax on the rest, rounds at the end."""
