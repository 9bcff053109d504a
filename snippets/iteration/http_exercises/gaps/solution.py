"""Name the three families of errors that make a gap."""

from collections.abc import Iterable

from aiohttp import ClientError, ClientSession


async def temperatures(
    session: ClientSession, urls: Iterable[str]
) -> list[float | None]:
    """Return the report of each sensor, in order, or None where there is none."""
    return [await report(session, url) for url in urls]


async def report(session: ClientSession, url: str) -> float | None:
    """Return what a sensor reports, or None."""
    try:
        async with session.get(url) as response:
            response.raise_for_status()
            return float((await response.json())["degrees"])
    except (ClientError, TimeoutError, ValueError):
        return None
