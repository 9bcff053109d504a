"""The line should come without its end."""

from aiohttp import ClientSession


async def first_line(session: ClientSession, url: str, word: str) -> str | None:
    """Return the first line with *word* in it, or None."""
    async with session.get(url) as response:
        async for line in response.content:
            if word in line.decode():
                return line.decode()
    return None
