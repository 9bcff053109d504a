"""The sensors were read one after the other, not at the same time."""

import asyncio
from collections.abc import Callable, Sequence


async def collect(reads: Sequence[Callable[[], float]]) -> list[float]:
    """Wait for each thread before the next one starts."""
    return [await asyncio.to_thread(read) for read in reads]
