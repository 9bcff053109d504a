"""Reminders that keep their text, and need no variable."""

from collections.abc import Callable, Sequence
from functools import partial


def reminders(orders: Sequence[str]) -> list[Callable[[], str]]:
    """Return a function for each order that returns its reminder."""
    return [partial(str, f"please pay: {order}") for order in orders]
