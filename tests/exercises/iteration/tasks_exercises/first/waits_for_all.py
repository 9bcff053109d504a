"""The quick one was ready, and first() waited for the slow one."""

import asyncio
from collections.abc import Coroutine, Sequence
from typing import Any


async def first(sensors: Sequence[Coroutine[Any, Any, object]]) -> object:
    """Let all end by themselves, and choose by time."""
    ended: list[asyncio.Task[object]] = []
    tasks = [asyncio.create_task(sensor) for sensor in sensors]
    for task in tasks:
        task.add_done_callback(ended.append)
    await asyncio.wait(tasks)
    return ended[0].result()
