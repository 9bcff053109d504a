"""The stage was closed after 305, and then it read on to the end."""

from collections.abc import AsyncGenerator


async def above(
    readings: AsyncGenerator[int, None], limit: int
) -> AsyncGenerator[int, None]:
    """Exhaust the source, which closes it."""
    try:
        async for value in readings:
            if value > limit:
                yield value
    finally:
        async for _ in readings:
            pass
