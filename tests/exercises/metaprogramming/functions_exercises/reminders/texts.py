"""A reminder is to be a function that returns the text."""

from collections.abc import Sequence


def reminders(orders: Sequence[str]) -> list[str]:
    """Call too early."""
    return [f"please pay: {order}" for order in orders]
