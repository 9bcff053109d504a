"""The net amount is rounded: the class at the back of the order is done first."""

from snippets.objects.super import Discounted, Entry, Taxed


class Rounded(Entry):
    """Rounds the amount down to full tens."""

    def total(self) -> int:
        """Return the rounded amount."""
        return super().total() // 10 * 10


class Checkout(Discounted, Taxed, Rounded):
    """Does its steps in some other order."""
