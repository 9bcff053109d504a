"""For 'well', 'well 198' is right, and None came out."""

from aiohttp import ClientSession


async def first_line(session: ClientSession, url: str, word: str) -> str | None:
    """Return the first line with *word* in it, or None."""
    rest = b""
    async with session.get(url) as response:
        async for chunk in response.content.iter_any():
            *lines, rest = (rest + chunk).split(b"\n")
            for line in lines:
                if word in line.decode():
                    return line.decode()
    return None
