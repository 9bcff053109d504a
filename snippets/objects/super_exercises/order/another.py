"""A checkout that puts rounding in front of a family that exists."""

from snippets.objects.super import Entry, Receipt


class Rounded(Entry):
    """Rounds the amount down to full tens."""

    def total(self) -> int:
        """Return the rounded amount."""
        return super().total() // 10 * 10


class Checkout(Rounded, Receipt):
    """Takes the voucher off, puts the tax on the rest, rounds at the end."""
