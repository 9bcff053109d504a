"""A stage that leaves the line of its sensor open."""

from collections.abc import AsyncGenerator


async def above(
    readings: AsyncGenerator[int, None], limit: int
) -> AsyncGenerator[int, None]:
    """Hand on the readings above the limit."""
    async for value in readings:
        if value > limit:
            yield value
