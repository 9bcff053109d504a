"""Not even a forked worker knows the prices: look where they were left."""

from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from multiprocessing.context import BaseContext
from os import getpid

prices: dict[str, int] = {}


def quote(part: str) -> tuple[int, int]:
    """Return the price of *part* and the number of the process that looked it up."""
    return prices[part], getpid()


def set_up(today: dict[str, int]) -> None:
    """Give this worker its prices."""
    prices = today
    assert prices


def quotes(
    parts: Sequence[str], today: dict[str, int], context: BaseContext
) -> list[tuple[int, int]]:
    """Set up a local name."""
    with ProcessPoolExecutor(2, context, set_up, (today,)) as crew:
        return list(crew.map(quote, parts))
