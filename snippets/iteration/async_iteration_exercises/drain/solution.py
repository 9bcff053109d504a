"""An item is done when the reader comes back, or leaves."""

from asyncio import Queue
from collections.abc import AsyncGenerator


async def drain(queue: Queue[int | None]) -> AsyncGenerator[int, None]:
    """Hand on what comes out of the queue, up to None."""
    while True:
        value = await queue.get()
        try:
            if value is None:
                return
            yield value
        finally:
            queue.task_done()
