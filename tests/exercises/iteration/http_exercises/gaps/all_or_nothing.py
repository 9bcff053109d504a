"""Good, bad, good: [21.4, None, 30.5] is right, and [None, None, None] came out."""

import asyncio
from collections.abc import Iterable

from aiohttp import ClientError, ClientSession

from snippets.iteration.http import degrees


async def temperatures(
    session: ClientSession, urls: Iterable[str]
) -> list[float | None]:
    """Return the report of each sensor, in order, or None where there is none."""
    calls = [degrees(session, url) for url in urls]
    try:
        return list(await asyncio.gather(*calls))
    except (ClientError, TimeoutError, ValueError):
        return [None for _ in calls]
