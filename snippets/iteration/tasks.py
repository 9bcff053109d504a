"""Tasks, and two ways to look after several of them."""

import asyncio
from collections.abc import Coroutine
from typing import Any

Sensor = Coroutine[Any, Any, object]


async def idle(turns: int) -> None:
    """Let others run, a number of times."""
    for _ in range(turns):
        await asyncio.sleep(0)


async def report(room: str, turns: int) -> str:
    """Measure for some turns, then send; the barn's sensor is broken."""
    await idle(turns)
    if room == "barn":
        raise OSError("no answer from the barn")
    print(room, "sends")
    return room


async def gathered(*sensors: Sensor) -> None:
    """Gather, handle a broken sensor, and stay for three turns."""
    try:
        await asyncio.gather(*sensors)
    except OSError as error:
        print("caught:", error)
    await idle(3)
    print("end")


async def grouped(*sensors: Sensor) -> None:
    """Do the same with a task group, and do not stay."""
    try:
        async with asyncio.TaskGroup() as group:
            for sensor in sensors:
                group.create_task(sensor)
    except* OSError as errors:
        print("caught:", *errors.exceptions)
    print("end")


async def measure(room: str) -> None:
    """Measure until somebody cancels it; then switch off, which takes some turns."""
    try:
        await asyncio.Event().wait()
    finally:
        await idle(3)
        print(room, "switches off")
