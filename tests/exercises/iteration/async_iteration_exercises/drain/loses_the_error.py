"""The reader fails, and the error does not come through."""

from asyncio import Queue
from collections.abc import AsyncGenerator


async def drain(queue: Queue[int | None]) -> AsyncGenerator[int, None]:
    """Swallow what goes wrong at the reader's."""
    while True:
        value = await queue.get()
        try:
            if value is None:
                return
            yield value
        except OSError:
            continue
        finally:
            queue.task_done()
