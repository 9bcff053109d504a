"""Read the whole log, then look."""

from aiohttp import ClientSession


async def first_line(session: ClientSession, url: str, word: str) -> str | None:
    """Return the first line with *word* in it, or None."""
    async with session.get(url) as response:
        response.raise_for_status()
        log = await response.text()
    return next((line for line in log.splitlines() if word in line), None)
