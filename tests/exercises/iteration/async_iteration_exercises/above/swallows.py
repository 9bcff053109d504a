"""The sensor failed, and the stage ended as if all was well."""

from collections.abc import AsyncGenerator
from contextlib import aclosing, suppress


async def above(
    readings: AsyncGenerator[int, None], limit: int
) -> AsyncGenerator[int, None]:
    """Close, and swallow every error."""
    with suppress(Exception):
        async with aclosing(readings):
            async for value in readings:
                if value > limit:
                    yield value
