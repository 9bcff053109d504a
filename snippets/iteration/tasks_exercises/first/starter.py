"""The first answer is taken, and the other sensors go on measuring."""

import asyncio
from collections.abc import Coroutine, Sequence
from typing import Any, TypeVar

R = TypeVar("R")


async def first(sensors: Sequence[Coroutine[Any, Any, R]]) -> R:
    """Return what the first to end returns; end all others before."""
    tasks = [asyncio.create_task(sensor) for sensor in sensors]
    done, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    return done.pop().result()
