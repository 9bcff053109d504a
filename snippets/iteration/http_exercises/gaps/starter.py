"""Ask the sensors, and believe whatever they say."""

from collections.abc import Iterable

from aiohttp import ClientSession


async def temperatures(
    session: ClientSession, urls: Iterable[str]
) -> list[float | None]:
    """Return the report of each sensor, in order, or None where there is none."""
    found: list[float | None] = []
    for url in urls:
        async with session.get(url) as response:
            report = await response.json()
            found.append(float(report["degrees"]))
    return found
