"""The work of an order desk: a function, a generator function, a coroutine function."""

import asyncio
import time
from collections.abc import Iterator

WAIT = 0.02


def charge(order: str) -> int:
    """Wait for the bank, then return the cents charged.

    >>> charge("tea")
    250
    """
    time.sleep(WAIT)
    return 250


def quotes(order: str) -> Iterator[int]:
    """Yield the cents that each of two suppliers asks, as they answer.

    >>> list(quotes("tea"))
    [250, 270]
    """
    for cents in (250, 270):
        time.sleep(WAIT)
        yield cents


async def ship(order: str) -> str:
    """Wait for the courier without keeping others waiting, then return a label.

    >>> asyncio.run(ship("tea"))
    'to ship: tea'
    """
    await asyncio.sleep(WAIT)
    return f"to ship: {order}"
