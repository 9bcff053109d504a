"""A variable that has a value of its own in every task."""

import asyncio
from collections.abc import Callable
from contextvars import ContextVar

ROOM: ContextVar[str] = ContextVar("ROOM", default="nowhere")


async def enter(room: str, say: Callable[..., object] = print) -> None:
    """Go into a room."""
    say("comes from", ROOM.get())
    ROOM.set(room)
    say("is in", ROOM.get())


async def night(say: Callable[..., object] = print) -> None:
    """Await one and the same coroutine, in a task and without one."""
    ROOM.set("hall")
    await asyncio.create_task(enter("attic", say))
    say("after that:", ROOM.get())
    await enter("shed", say)
    say("after that:", ROOM.get())
