"""Annotations that are kept as text."""

from __future__ import annotations

from collections.abc import Callable

from snippets.objects.annotations import checked


@checked
def redeem(voucher: Voucher) -> int:
    """Return what a voucher is worth.

    >>> redeem(Voucher(10))
    10
    """
    return voucher.worth


class Voucher:
    """A voucher for an amount in euros."""

    def __init__(self, worth: int) -> None:
        self.worth = worth


def machine() -> Callable[..., int]:
    """Return a function whose annotation names a class of its own."""

    class Coin:
        """What this machine takes."""

    def insert(coin: Coin) -> int:
        """Return how many coins came."""
        return len([coin])

    return insert
