"""Ask many sensors over HTTP: one session, a bound, a timeout, no silent failure."""

import asyncio
from collections.abc import Iterable

from aiohttp import ClientSession, ClientTimeout


async def degrees(session: ClientSession, url: str) -> float:
    """Return what the sensor at *url* reports; raise when it reports none."""
    async with session.get(url) as response:
        response.raise_for_status()
        report = await response.json()
        return float(report["degrees"])


async def survey(urls: Iterable[str], most: int = 10) -> list[float]:
    """Ask all sensors, at most *most* at once; return their reports in order."""
    turns = asyncio.Semaphore(most)

    async def ask(url: str) -> float:
        async with turns:
            return await degrees(session, url)

    async with ClientSession(timeout=ClientTimeout(total=20)) as session:
        async with asyncio.TaskGroup() as group:
            tasks = [group.create_task(ask(url)) for url in urls]
        return [task.result() for task in tasks]
