"""For 'shed', 'shed 305' is right, and 'shed 3' came out."""

from aiohttp import ClientSession


async def first_line(session: ClientSession, url: str, word: str) -> str | None:
    """Return the first line with *word* in it, or None."""
    async with session.get(url) as response:
        async for chunk in response.content.iter_any():
            for line in chunk.decode().splitlines():
                if word in line:
                    return line
    return None
