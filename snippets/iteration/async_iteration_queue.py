"""A sensor that reports on its own, and a queue between it and the reader."""

import asyncio
from collections.abc import AsyncGenerator

END = -1


async def drain(queue: asyncio.Queue[int]) -> AsyncGenerator[int, None]:
    """Hand on what comes out of the queue, up to the end mark."""
    while (value := await queue.get()) != END:
        yield value


async def report(queue: asyncio.Queue[int], sizes: list[int]) -> None:
    """Put 100 readings and the end mark, and note the size of the queue."""
    for value in *range(100), END:
        await queue.put(value)
        sizes.append(queue.qsize())


async def fullest(limit: int) -> int:
    """Return the largest size of the queue on the way to a slow reader.

    A *limit* of 0 is none.
    """
    sizes: list[int] = []
    queue: asyncio.Queue[int] = asyncio.Queue(limit)
    async with asyncio.TaskGroup() as group:
        group.create_task(report(queue, sizes))
        async for _ in drain(queue):
            await asyncio.sleep(0)
    return max(sizes)
