"""The reader has left with an item in hand, which is never done."""

from asyncio import Queue
from collections.abc import AsyncGenerator


async def drain(queue: Queue[int | None]) -> AsyncGenerator[int, None]:
    """Count where only a reader who stays comes by."""
    while (value := await queue.get()) is not None:
        yield value
        queue.task_done()
    queue.task_done()
