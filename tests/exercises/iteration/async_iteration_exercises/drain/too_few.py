"""All is read, and join() still waits: the None is an item of the queue too."""

from asyncio import Queue
from collections.abc import AsyncGenerator


async def drain(queue: Queue[int | None]) -> AsyncGenerator[int, None]:
    """Count the readings only."""
    while (value := await queue.get()) is not None:
        try:
            yield value
        finally:
            queue.task_done()
