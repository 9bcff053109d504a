"""The first line was wanted, and the whole log was read."""

from aiohttp import ClientSession


async def first_line(session: ClientSession, url: str, word: str) -> str | None:
    """Return the first line with *word* in it, or None."""
    found = None
    async with session.get(url) as response:
        async for line in response.content:
            if found is None and word in line.decode():
                found = line.decode().rstrip("\n")
    return found
