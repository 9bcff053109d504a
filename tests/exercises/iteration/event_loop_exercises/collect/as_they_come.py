"""The last sensor answered first, and the order was lost."""

import asyncio
from collections.abc import Callable, Sequence


async def collect(reads: Sequence[Callable[[], float]]) -> list[float]:
    """Take what is there first."""
    threads = [asyncio.to_thread(read) for read in reads]
    return [await done for done in asyncio.as_completed(threads)]
