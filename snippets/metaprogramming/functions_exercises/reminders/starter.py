"""Reminders that all speak of one order."""

from collections.abc import Callable, Sequence


def reminders(orders: Sequence[str]) -> list[Callable[[], str]]:
    """Return a function for each order that returns its reminder."""
    made: list[Callable[[], str]] = []
    for order in orders:

        def remind() -> str:
            return f"please pay: {order}"  # noqa: B023 (the task)

        made.append(remind)
    return made
