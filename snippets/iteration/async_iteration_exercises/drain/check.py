"""An item is done when its reader is done with it."""

import asyncio
from types import ModuleType
from typing import Any

from snippets.exercise import Wrong, expect

Items = asyncio.Queue[int | None]


def filled() -> tuple[Items, "asyncio.Task[None]"]:
    """Return a queue with three readings and None, and a task that joins it."""
    queue: Items = asyncio.Queue()
    for value in 214, 305, 198, None:
        queue.put_nowait(value)
    return queue, asyncio.create_task(queue.join())


async def done(queue: Items) -> int:
    """Return how many of the four items are done."""
    for _ in range(4):
        queue.put_nowait(None)
    left = 0
    while True:
        try:
            queue.task_done()
        except ValueError:
            break
        left += 1
    return 8 - left


def check(answer: ModuleType) -> None:
    """Read everything; leave with an item in hand; look while it is in hand."""
    for part in (everything, in_hand, left_early, failed):
        try:
            asyncio.run(part(answer.drain))
        except ValueError:
            raise Wrong(
                "task_done() was called more often than items were taken out."
            ) from None


async def everything(drain: Any) -> None:
    """Read to the end; then join() has to end."""
    queue, joined = filled()
    found = [value async for value in drain(queue)]
    expect(found == [214, 305, 198], f"214, 305, 198 are to come, and {found} came.")
    count = await done(queue)
    joined.cancel()
    expect(
        count != 3,
        "All is read, and join() still waits: the None is an item of the queue too.",
    )
    expect(count == 4, f"All 4 items are taken out, and {count} are done.")


async def in_hand(drain: Any) -> None:
    """Count what is done while the reader has the first and the second item."""
    queue, joined = filled()
    readings = drain(queue)
    await anext(readings)
    await anext(readings)
    count = await done(queue)
    joined.cancel()
    expect(
        count != 2,
        "The reader has the second item in hand, and it is counted as done.",
    )
    expect(count == 1, f"The reader is at the second item, and {count} are done.")


async def left_early(drain: Any) -> None:
    """Close the generator with the first item in hand."""
    queue, joined = filled()
    readings = drain(queue)
    await anext(readings)
    await readings.aclose()
    count, waiting = await done(queue), queue.qsize()
    joined.cancel()
    expect(
        count != 0,
        "The reader has left with an item in hand, which is never done.",
    )
    expect(
        count == 1 and waiting == 7,
        "The reader has left after one item, and others are gone or done too.",
    )


async def failed(drain: Any) -> None:
    """Throw an error into the generator at the first item."""
    queue, joined = filled()
    readings = drain(queue)
    await anext(readings)
    try:
        await readings.athrow(OSError("no answer"))
    except OSError:
        pass
    else:
        raise Wrong("The reader fails, and the error does not come through.")
    count = await done(queue)
    joined.cancel()
    expect(count == 1, "The reader has failed with an item in hand: never done.")
