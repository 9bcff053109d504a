"""Watch who runs when one of several sensors fails."""

import asyncio
from collections.abc import Callable

from snippets.iteration.event_loop_watch import Watched
from snippets.iteration.tasks import Sensor, report
from snippets.pictures.turns import Turn

NIGHT = {"attic": 3, "barn": 0, "shed": 4}


async def watch(caller: Callable[..., Sensor]) -> list[Turn]:
    """Let *caller* look after three sensors, and note all turns of the four tasks."""
    turns: list[Turn] = []
    sensors = [Watched(room, report(room, n), turns) for room, n in NIGHT.items()]
    await asyncio.create_task(Watched("caller", caller(*sensors), turns))
    return turns
