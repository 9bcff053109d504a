"""A closure keeps variables, not values."""

from collections.abc import Callable

Price = Callable[[int], int]


def tariff(fee: int) -> Price:
    """Return what adds *fee* cents to a price.

    >>> tariff(50)(200)
    250
    """

    def price(cents: int) -> int:
        return cents + fee

    return price


def numbering() -> tuple[Callable[[], int], Callable[[], None]]:
    """Return what numbers orders, and what lets the numbers begin again.

    >>> number, restart = numbering()
    >>> number(), number()
    (1, 2)
    """
    last = 0

    def number() -> int:
        nonlocal last
        last += 1
        return last

    def restart() -> None:
        nonlocal last
        last = 0

    return number, restart
