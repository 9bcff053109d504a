"""The quotes came from this process: leave them to the workers."""

from collections.abc import Sequence
from multiprocessing.context import BaseContext
from os import getpid

prices: dict[str, int] = {}


def quote(part: str) -> tuple[int, int]:
    """Return the price of *part* and the number of the process that looked it up."""
    return prices[part], getpid()


def quotes(
    parts: Sequence[str], today: dict[str, int], context: BaseContext
) -> list[tuple[int, int]]:
    """Do all the work here."""
    prices.update(today)
    return [quote(part) for part in parts]
