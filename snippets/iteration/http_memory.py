"""Weigh what it takes to use a long body."""

import tracemalloc
from collections.abc import Awaitable, Callable

from aiohttp import ClientResponse, ClientSession

from snippets.iteration.http_house import House


async def peak(use: Callable[[ClientResponse], Awaitable[object]]) -> int:
    """Return how many bytes were in memory at most while *use* had a long body."""
    async with (
        House() as house,
        ClientSession() as session,
        session.get(f"{house.url}/log") as response,
    ):
        tracemalloc.start()
        try:
            await use(response)
            return tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()
