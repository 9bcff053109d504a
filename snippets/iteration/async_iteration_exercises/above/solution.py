"""A stage that closes its source on every way out."""

from collections.abc import AsyncGenerator
from contextlib import aclosing


async def above(
    readings: AsyncGenerator[int, None], limit: int
) -> AsyncGenerator[int, None]:
    """Hand on the readings above the limit."""
    async with aclosing(readings):
        async for value in readings:
            if value > limit:
                yield value
