"""task_done() was called more often than items were taken out."""

from asyncio import Queue
from collections.abc import AsyncGenerator


async def drain(queue: Queue[int | None]) -> AsyncGenerator[int, None]:
    """Count the None, and once more on the way out."""
    try:
        while (value := await queue.get()) is not None:
            yield value
            queue.task_done()
        queue.task_done()
    finally:
        queue.task_done()
