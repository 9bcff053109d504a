"""Ask a thousand sensors of a house in another process: in three ways."""

import asyncio
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from http.client import HTTPConnection
from json import load
from multiprocessing import get_context
from multiprocessing.connection import Connection
from threading import local
from urllib.parse import urlsplit

from aiohttp import ClientSession

from snippets.iteration.http import degrees, survey
from snippets.iteration.http_house import House
from snippets.measure import interleave


async def serve(end: Connection, delay: float) -> None:
    """Serve a house until *end* says that it is enough."""
    async with House(delay=delay) as served:
        end.send(served.url)
        await asyncio.to_thread(end.recv)


def run(end: Connection, delay: float) -> None:
    """Run a house, in the process that was started for it."""
    asyncio.run(serve(end, delay))


@contextmanager
def house(delay: float) -> Iterator[str]:
    """Start a house in a process of its own; hand out its address.

    >>> with house(delay=0) as url:
    ...     asyncio.run(one_by_one(url, 3)) == in_threads(url, 3, 2) == [0, 1, 2]
    True
    """
    context = get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=run, args=(theirs, delay))
    process.start()
    theirs.close()
    try:
        yield ours.recv()
    finally:
        ours.send("enough")
        process.join()
        process.close()
        ours.close()


async def one_by_one(url: str, count: int) -> list[float]:
    """Ask one sensor after the other, in one session."""
    async with ClientSession() as session:
        return [await degrees(session, f"{url}/sensors/{n}") for n in range(count)]


async def together(url: str, count: int, most: int) -> list[float]:
    """Ask up to *most* sensors at once, in one thread."""
    return await survey([f"{url}/sensors/{n}" for n in range(count)], most)


def in_threads(url: str, count: int, most: int) -> list[float]:
    """Ask up to *most* sensors at once, in a thread each that keeps its connection."""
    mine = local()

    def connect() -> None:
        mine.connection = opened.enter_context(closing_connection(url))

    def ask(number: int) -> float:
        mine.connection.request("GET", f"/sensors/{number}")
        with mine.connection.getresponse() as response:
            return float(load(response)["degrees"])

    with ExitStack() as opened, ThreadPoolExecutor(most, initializer=connect) as pool:
        return list(pool.map(ask, range(count)))


@contextmanager
def closing_connection(url: str) -> Iterator[HTTPConnection]:
    """Hand out a connection to a server, and close it."""
    connection = HTTPConnection(urlsplit(url).netloc, timeout=20)
    try:
        yield connection
    finally:
        connection.close()


def per_request(url: str, count: int = 1000, most: int = 50) -> dict[str, list[float]]:
    """Return the seconds per request of three ways, in three runs each.

    Asking one by one gets a twentieth of the *count*. No answer may be lost or
    misplaced.

    >>> with house(delay=0) as url:
    ...     sorted(per_request(url, count=20, most=2))
    ['one by one', 'survey', 'threads']
    """
    few = count // 20
    seconds = interleave(
        {
            "one by one": lambda: in_order(asyncio.run(one_by_one(url, few)), few),
            "threads": lambda: in_order(in_threads(url, count, most), count),
            "survey": lambda: in_order(asyncio.run(together(url, count, most)), count),
        },
        runs=3,
    )
    asked = {"one by one": few}
    return {
        name: [s / asked.get(name, count) for s in found]
        for name, found in seconds.items()
    }


def in_order(found: list[float], count: int) -> None:
    """Raise unless each sensor has reported its own number.

    >>> in_order([0.0, 2.0], 2)
    Traceback (most recent call last):
    ValueError: an answer is lost or misplaced
    """
    if found != list(range(count)):
        raise ValueError("an answer is lost or misplaced")
