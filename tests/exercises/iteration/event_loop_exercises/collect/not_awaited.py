"""One sensor says 20.0, and collect() gave [None]."""

import asyncio
from collections.abc import Callable, Sequence


async def collect(reads: Sequence[Callable[[], float]]) -> list[float | None]:
    """Start the threads, and take the results before they are there."""
    tasks = [asyncio.create_task(asyncio.to_thread(read)) for read in reads]
    await asyncio.sleep(0)
    return [task.result() if task.done() else None for task in tasks]
