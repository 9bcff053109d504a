"""A checkout whose three steps run in the wrong order."""

from snippets.objects.super import Discounted, Entry, Taxed


class Rounded(Entry):
    """Rounds the amount down to full tens."""

    def total(self) -> int:
        """Return the rounded amount."""
        return super().total() // 10 * 10


class Checkout(Discounted, Taxed, Rounded):
    """Takes the voucher off, puts the tax on the rest, rounds at the end."""
