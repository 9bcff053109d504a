"""The reader has left after one item, and others are gone or done too."""

from asyncio import Queue
from collections.abc import AsyncGenerator


async def drain(queue: Queue[int | None]) -> AsyncGenerator[int, None]:
    """Empty the queue for a reader who leaves."""
    done = False
    try:
        while (value := await queue.get()) is not None:
            done = False
            yield value
            queue.task_done()
            done = True
    finally:
        if not done:
            queue.task_done()
        while queue.qsize():
            queue.get_nowait()
            queue.task_done()
        if done:
            queue.task_done()
