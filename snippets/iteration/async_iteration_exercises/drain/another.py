"""The item in the reader's hand is a block of its own."""

from asyncio import Queue
from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import asynccontextmanager


@asynccontextmanager
async def taken(queue: Queue[int | None]) -> AsyncIterator[int | None]:
    """Take an item out for the time of a block."""
    item = await queue.get()
    try:
        yield item
    finally:
        queue.task_done()


async def drain(queue: Queue[int | None]) -> AsyncGenerator[int, None]:
    """Hand on what comes out of the queue, up to None."""
    more = True
    while more:
        async with taken(queue) as value:
            more = value is not None
            if value is not None:
                yield value
