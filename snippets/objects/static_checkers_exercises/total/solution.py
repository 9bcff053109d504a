"""Say what is needed of the amounts: that one can loop over them."""

from collections.abc import Iterable


def total(amounts: Iterable[int | str | None]) -> int:
    """Add up whole euros; text is read as a number, and None is nothing."""
    return sum(int(amount) for amount in amounts if amount is not None)
