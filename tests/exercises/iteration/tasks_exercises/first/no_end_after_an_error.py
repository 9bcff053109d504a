"""The first to end raised an error, and then the others were left alone."""

import asyncio
from collections.abc import Coroutine, Sequence
from typing import Any


async def first(sensors: Sequence[Coroutine[Any, Any, object]]) -> object:
    """End the others only when all is well."""
    tasks = [asyncio.create_task(sensor) for sensor in sensors]
    done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    result = done.pop().result()
    for task in pending:
        task.cancel()
    await asyncio.wait(pending)
    return result
