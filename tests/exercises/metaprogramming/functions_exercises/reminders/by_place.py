"""A reminder changes when the list of orders does."""

from collections.abc import Callable, Sequence


def reminders(orders: Sequence[str]) -> list[Callable[[], str]]:
    """Keep the place of each order, and look into the list at each call."""

    def at(place: int) -> Callable[[], str]:
        return lambda: f"please pay: {orders[place]}"

    return [at(place) for place in range(len(orders))]
