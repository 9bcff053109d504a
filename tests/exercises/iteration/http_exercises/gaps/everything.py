"""The session is closed, which is a bug, and [None] came out."""

from collections.abc import Iterable

from aiohttp import ClientSession

from snippets.iteration.http import degrees


async def temperatures(
    session: ClientSession, urls: Iterable[str]
) -> list[float | None]:
    """Return the report of each sensor, in order, or None where there is none."""
    found: list[float | None] = []
    for url in urls:
        try:
            found.append(await degrees(session, url))
        except Exception:
            found.append(None)
    return found
