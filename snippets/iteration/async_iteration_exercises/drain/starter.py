"""A queue that counts its items as done too early."""

from asyncio import Queue
from collections.abc import AsyncGenerator


async def drain(queue: Queue[int | None]) -> AsyncGenerator[int, None]:
    """Hand on what comes out of the queue, up to None."""
    while True:
        value = await queue.get()
        queue.task_done()
        if value is None:
            return
        yield value
