"""first() came back, and the slow ones were still measuring or switching off."""

import asyncio
from collections.abc import Coroutine, Sequence
from typing import Any


async def first(sensors: Sequence[Coroutine[Any, Any, object]]) -> object:
    """Ask the others to end, and go."""
    tasks = [asyncio.create_task(sensor) for sensor in sensors]
    done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    for task in pending:
        task.cancel()
    return done.pop().result()
