"""mypy accepts total([12.5]): name the kinds of amounts."""

from collections.abc import Iterable


def total(amounts: Iterable[float | str | None]) -> int:
    """Add up what is there."""
    return sum(int(amount) for amount in amounts if amount is not None)
