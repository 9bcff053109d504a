"""A thread for each sensor, and one wait for all of them."""

import asyncio
from collections.abc import Callable, Sequence


async def collect(reads: Sequence[Callable[[], float]]) -> list[float]:
    """Read all sensors at the same time, and return the temperatures in order."""
    return await asyncio.gather(*(asyncio.to_thread(read) for read in reads))
