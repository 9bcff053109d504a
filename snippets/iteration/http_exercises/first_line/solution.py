"""The content of a response gives its lines, one by one."""

from aiohttp import ClientSession


async def first_line(session: ClientSession, url: str, word: str) -> str | None:
    """Return the first line with *word* in it, or None."""
    async with session.get(url) as response:
        response.raise_for_status()
        async for line in response.content:
            if word in line.decode():
                return line.decode().rstrip("\n")
    return None
