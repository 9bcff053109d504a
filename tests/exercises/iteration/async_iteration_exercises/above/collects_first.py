"""305 is the second reading, and 5 were read for it."""

from collections.abc import AsyncGenerator


async def above(
    readings: AsyncGenerator[int, None], limit: int
) -> AsyncGenerator[int, None]:
    """Read everything, so that the source is closed."""
    for value in [value async for value in readings]:
        if value > limit:
            yield value
