"""A future takes the first answer, and the loop's callbacks bring it."""

import asyncio
from collections.abc import Coroutine, Sequence
from typing import Any, TypeVar

R = TypeVar("R")


async def first(sensors: Sequence[Coroutine[Any, Any, R]]) -> R:
    """Return what the first to end returns; end all others before."""
    ended: asyncio.Future[asyncio.Task[R]]
    ended = asyncio.get_running_loop().create_future()

    def end(task: asyncio.Task[R]) -> None:
        if not ended.done():
            ended.set_result(task)

    tasks = [asyncio.create_task(sensor) for sensor in sensors]
    for task in tasks:
        task.add_done_callback(end)
    try:
        return (await ended).result()
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
