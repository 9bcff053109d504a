"""mypy refuses total([12, "30", None]), which is what total() is for."""

from collections.abc import Iterable


def total(amounts: Iterable[int | str]) -> int:
    """Add up what is there."""
    return sum(int(amount or 0) for amount in amounts)
