"""A pool of the function's own, whose futures the loop waits for in order."""

import asyncio
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor


async def collect(reads: Sequence[Callable[[], float]]) -> list[float]:
    """Read all sensors at the same time, and return the temperatures in order."""
    loop = asyncio.get_running_loop()
    pool = ThreadPoolExecutor(max(len(reads), 1))
    try:
        futures = [loop.run_in_executor(pool, read) for read in reads]
        return [await future for future in futures]
    finally:
        pool.shutdown(wait=False)
