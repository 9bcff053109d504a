"""While a sensor was read, no other coroutine got a turn."""

import asyncio
from collections.abc import Callable, Sequence


async def read_one(read: Callable[[], float]) -> float:
    """Let others have a turn, and block nevertheless."""
    await asyncio.sleep(0)
    return read()


async def collect(reads: Sequence[Callable[[], float]]) -> list[float]:
    """Gather coroutines that block."""
    return await asyncio.gather(*map(read_one, reads))
