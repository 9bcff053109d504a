"""The late sensor does not answer in time, and TimeoutError came out."""

from collections.abc import Iterable

from aiohttp import ClientError, ClientSession

from snippets.iteration.http import degrees


async def temperatures(
    session: ClientSession, urls: Iterable[str]
) -> list[float | None]:
    """Return the report of each sensor, in order, or None where there is none."""
    found: list[float | None] = []
    for url in urls:
        try:
            found.append(await degrees(session, url))
        except (ClientError, ValueError):
            found.append(None)
    return found
