"""Readings that have to be waited for, and what becomes of the line to the sensor."""

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator, Callable
from contextlib import aclosing, asynccontextmanager


async def idle(turns: int) -> None:
    """Let others run, a number of times."""
    for _ in range(turns):
        await asyncio.sleep(0)


async def listen(
    room: str, say: Callable[..., object] = print
) -> AsyncGenerator[int, None]:
    """Open the line to a sensor, wait for its readings, and close the line."""
    say(room, "opens")
    try:
        for value in 214, 305, 198:
            await asyncio.sleep(0)
            yield value
    finally:
        await asyncio.sleep(0)
        say(room, "closes")


async def first(readings: AsyncGenerator[int, None]) -> int | None:
    """Return the first reading, and leave."""
    async for value in readings:
        return value
    return None


async def night() -> None:
    """Take one reading, go on, and stay for four turns."""
    print(await first(listen("attic")))
    print("goes on")
    await idle(4)
    print("ends")


async def first_closing(readings: AsyncGenerator[int, None]) -> int | None:
    """Return the first reading, and close the line before you leave."""
    async with aclosing(readings):
        async for value in readings:
            return value
    return None


@asynccontextmanager
async def connected(room: str) -> AsyncIterator[str]:
    """Connect to a sensor, and take a turn to let it go."""
    await asyncio.sleep(0)
    print(room, "connected")
    try:
        yield room
    finally:
        await asyncio.sleep(0)
        print(room, "released")


async def visit(room: str) -> None:
    """Connect to a sensor that does not answer."""
    async with connected(room):
        raise OSError("no answer")
