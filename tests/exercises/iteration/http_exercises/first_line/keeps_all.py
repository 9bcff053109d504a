"""What was read and is not wanted was kept in memory."""

from aiohttp import ClientSession


async def first_line(session: ClientSession, url: str, word: str) -> str | None:
    """Return the first line with *word* in it, or None."""
    log = ""
    async with session.get(url) as response:
        async for line in response.content:
            log += line.decode()
            if word in line.decode():
                break
    return next((line for line in log.splitlines() if word in line), None)
