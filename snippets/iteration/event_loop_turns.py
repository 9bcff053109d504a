"""Find out whether a coroutine keeps others from running."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Coroutine
from typing import Any


async def turns_during(job: Awaitable[object]) -> int:
    """Await *job*, and count the turns that another task gets meanwhile."""
    turns = 0

    async def count() -> None:
        nonlocal turns
        while True:
            await asyncio.sleep(0)
            turns += 1

    counting = asyncio.create_task(count())
    await asyncio.sleep(0)  # lets it start
    await job
    taken = turns
    counting.cancel()
    await asyncio.wait([counting])
    return taken


class Listener(logging.Handler):
    """Keeps what is logged about the task of one coroutine function."""

    def __init__(self, function: str) -> None:
        super().__init__()
        self.task = f"{function}()"
        self.messages: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keep the message when its first task is the right one."""
        message = record.getMessage()
        if message.partition("coro=<")[2].startswith(self.task):
            self.messages.append(message)


async def slow_steps(
    function: Callable[[], Coroutine[Any, Any, object]],
) -> list[str]:
    """Run a task in debug mode, and return asyncio's complaints about it."""
    loop, log = asyncio.get_running_loop(), logging.getLogger("asyncio")
    listener = Listener(function.__name__)
    before = loop.get_debug(), loop.slow_callback_duration
    log.addHandler(listener)
    try:
        loop.set_debug(True)
        loop.slow_callback_duration = 0.01
        await asyncio.create_task(function())
    finally:
        loop.set_debug(before[0])
        loop.slow_callback_duration = before[1]
        log.removeHandler(listener)
    return listener.messages
