"""Take chunks, and keep what has no end yet for the next."""

from aiohttp import ClientSession


async def first_line(session: ClientSession, url: str, word: str) -> str | None:
    """Return the first line with *word* in it, or None."""
    rest, wanted = b"", word.encode()
    async with session.get(url) as response:
        response.raise_for_status()
        async for chunk in response.content.iter_any():
            *lines, rest = (rest + chunk).split(b"\n")
            for line in lines:
                if wanted in line:
                    return line.decode()
    return rest.decode() if wanted in rest else None
