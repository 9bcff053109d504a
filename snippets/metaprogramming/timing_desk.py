"""The work of an order desk: a function, a generator function, a coroutine function."""

import asyncio
import re
import time
from collections.abc import Iterable, Iterator

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


LINE = r"(\d+) x ([a-z ]+) at (\d+)"


def parse(line: str) -> tuple[int, str, int]:
    """Return count, thing and cents of one line of an order.

    >>> parse("2 x green tea at 250")
    (2, 'green tea', 250)
    """
    if (found := re.fullmatch(LINE, line)) is None:
        raise ValueError(f"not a line of an order: {line}")
    return int(found[1]), found[2], int(found[3])


def total(lines: Iterable[str]) -> int:
    """Return the cents that all lines of an order come to.

    >>> total(["2 x green tea at 250", "1 x cup at 900"])
    1400
    """
    return sum(count * cents for count, _, cents in map(parse, lines))
