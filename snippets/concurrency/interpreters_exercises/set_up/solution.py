"""Every worker gets the prices when it starts."""

from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from multiprocessing.context import BaseContext
from os import getpid

prices: dict[str, int] = {}


def quote(part: str) -> tuple[int, int]:
    """Return the price of *part* and the number of the process that looked it up."""
    return prices[part], getpid()


def learn(today: dict[str, int]) -> None:
    """Give this worker its prices."""
    prices.update(today)


def quotes(
    parts: Sequence[str], today: dict[str, int], context: BaseContext
) -> list[tuple[int, int]]:
    """Let workers of *context* quote all *parts* at the prices of *today*."""
    with ProcessPoolExecutor(2, context, learn, (today,)) as crew:
        return list(crew.map(quote, parts))
