"""Whoever closes the stage has closed the line too."""

import asyncio
from collections.abc import AsyncGenerator
from types import ModuleType
from typing import Any

from snippets.exercise import Wrong, expect

VALUES = (214, 305, 198, 330, 340)


class Line:
    """A line to a sensor: knows what was read, and which task closed it."""

    def __init__(self) -> None:
        self.taken = 0
        self.closed: asyncio.Task[Any] | None = None

    async def readings(self) -> AsyncGenerator[int, None]:
        """Hand on the values; closing takes a turn."""
        try:
            for value in VALUES:
                self.taken += 1
                yield value
        finally:
            await asyncio.sleep(0)
            self.closed = asyncio.current_task()


def check(answer: ModuleType) -> None:
    """Read everything; close early; let the sensor fail."""
    asyncio.run(everything(answer.above))
    asyncio.run(early(answer.above))
    asyncio.run(failed(answer.above))


async def everything(above: Any) -> None:
    """Compare what comes out, and count what is read for it."""
    found = [value async for value in above(Line().readings(), 300)]
    expect(found == [305, 330, 340], f"305, 330, 340 are to come, and {found} came.")
    line = Line()
    stage = above(line.readings(), 300)
    await anext(stage)
    taken = line.taken
    await stage.aclose()
    expect(taken == 2, f"305 is the second reading, and {taken} were read for it.")


async def early(above: Any) -> None:
    """Close the stage after one reading; a task of the loop's would come later."""
    line = Line()
    readings = line.readings()  # somebody else may hold the source
    stage = above(readings, 300)
    await anext(stage)
    await stage.aclose()
    closed, taken = line.closed, line.taken
    await readings.aclose()
    expect(
        taken == 2,
        "The stage was closed after 305, and then it read on to the end.",
    )
    expect(closed, "The stage is closed, and the line to the sensor is still open.")
    expect(
        closed is asyncio.current_task(),
        "The line was closed by another task than the one that closed the stage.",
    )


async def failed(above: Any) -> None:
    """Let the sensor fail while the stage waits for it."""

    async def silent() -> AsyncGenerator[int, None]:
        """Hand on one reading, then fail."""
        yield 305
        raise OSError("no answer")

    stage = above(silent(), 300)
    await anext(stage)
    try:
        await anext(stage)
    except OSError:
        return
    except StopAsyncIteration:
        pass
    raise Wrong("The sensor failed, and the stage ended as if all was well.")
