"""A caller can hand a reminder another order."""

from collections.abc import Callable, Sequence


def reminders(orders: Sequence[str]) -> list[Callable[[], str]]:
    """Keep each order as a default."""
    made: list[Callable[[], str]] = []
    for order in orders:

        def remind(order: str = order) -> str:
            return f"please pay: {order}"

        made.append(remind)
    return made
