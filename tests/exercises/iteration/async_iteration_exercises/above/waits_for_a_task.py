"""The line was closed by another task than the one that closed the stage."""

import asyncio
from collections.abc import AsyncGenerator


async def close(readings: AsyncGenerator[int, None]) -> None:
    """Close the line."""
    await readings.aclose()


async def above(
    readings: AsyncGenerator[int, None], limit: int
) -> AsyncGenerator[int, None]:
    """Let a task close the line, and wait for it."""
    try:
        async for value in readings:
            if value > limit:
                yield value
    finally:
        await asyncio.create_task(close(readings))
