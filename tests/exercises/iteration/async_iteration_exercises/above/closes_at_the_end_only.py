"""The stage is closed, and the line to the sensor is still open."""

from collections.abc import AsyncGenerator


async def above(
    readings: AsyncGenerator[int, None], limit: int
) -> AsyncGenerator[int, None]:
    """Close when the loop is over, which an early end never reaches."""
    async for value in readings:
        if value > limit:
            yield value
    await readings.aclose()
