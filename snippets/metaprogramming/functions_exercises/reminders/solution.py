"""Reminders that are each made by a call of their own."""

from collections.abc import Callable, Sequence


def reminder(order: str) -> Callable[[], str]:
    """Return a function that returns the reminder of one order."""

    def remind() -> str:
        return f"please pay: {order}"

    return remind


def reminders(orders: Sequence[str]) -> list[Callable[[], str]]:
    """Return a function for each order that returns its reminder."""
    return [reminder(order) for order in orders]
