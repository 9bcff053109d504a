"""Note which task did what."""

import asyncio
from collections.abc import AsyncGenerator, Awaitable, Callable

from snippets.iteration.async_iteration import idle, listen


class Diary:
    """Stands in for `print`, and notes the task that calls it."""

    def __init__(self) -> None:
        self.tasks: list[asyncio.Task[object] | None] = []
        self.events: list[tuple[str, str]] = []

    def __call__(self, *words: object) -> None:
        """Note *words* for the task that runs: the first one known is yours."""
        task = asyncio.current_task()
        if task not in self.tasks:
            self.tasks.append(task)
        name = ("your task", "another task")[self.tasks.index(task)]
        self.events.append((name, " ".join(map(str, words))))


async def diary(
    take: Callable[[AsyncGenerator[int, None]], Awaitable[object]],
) -> list[tuple[str, str]]:
    """Return what happens when *take* reads from the attic, in order."""
    say = Diary()
    say("got", await take(listen("attic", say)))
    say("goes on")
    await idle(4)
    say("ends")
    return say.events
