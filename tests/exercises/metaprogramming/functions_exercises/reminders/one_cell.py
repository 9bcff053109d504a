"""All reminders speak of one order: they share its cell."""

from collections.abc import Callable, Sequence


def reminders(orders: Sequence[str]) -> list[Callable[[], str]]:
    """Change the loop for a comprehension, which has one cell as well."""
    return [lambda: f"please pay: {order}" for order in orders]  # noqa: B023
