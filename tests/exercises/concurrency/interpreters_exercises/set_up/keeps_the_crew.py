"""A second call, with new prices, got the old ones."""

from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from multiprocessing.context import BaseContext
from os import getpid

prices: dict[str, int] = {}


def quote(part: str) -> tuple[int, int]:
    """Return the price of *part* and the number of the process that looked it up."""
    return prices[part], getpid()


crews: dict[str, ProcessPoolExecutor] = {}


def learn(today: dict[str, int]) -> None:
    """Give this worker its prices."""
    prices.update(today)


def quotes(
    parts: Sequence[str], today: dict[str, int], context: BaseContext
) -> list[tuple[int, int]]:
    """Start workers once and keep them."""
    method = str(context.get_start_method())
    if method not in crews:
        crews[method] = ProcessPoolExecutor(2, context, learn, (today,))
    return list(crews[method].map(quote, parts))
