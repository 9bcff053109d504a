"""Check that a log is read to the line that is wanted, and no further."""

import asyncio
import tracemalloc
from types import ModuleType
from typing import Any

from aiohttp import ClientSession, web
from aiohttp.web_request import BaseRequest

from snippets.exercise import Wrong, expect
from snippets.iteration.http_house import LINE, WHOLE, House


class Pieces(House):
    """Sends a log in pieces that do not end where lines end."""

    async def log(self, request: BaseRequest) -> web.StreamResponse:
        """Send a short log, slowly, with one line in two pieces."""
        response = web.StreamResponse()
        await response.prepare(request)
        for piece in (b"attic 214\nshed 3", b"05\nshed 310\n", b"well 198"):
            await response.write(piece)
            await asyncio.sleep(0.02)
        return response


def check(answer: ModuleType) -> None:
    """Read a short log and a long one."""
    asyncio.run(short(answer.first_line))
    asyncio.run(long(answer.first_line))
    asyncio.run(absent(answer.first_line))


async def short(first_line: Any) -> None:
    """Compare lines."""
    async with Pieces() as house, ClientSession() as session:
        for word, line in (
            ("attic", "attic 214"),
            ("shed", "shed 305"),
            ("well", "well 198"),
            ("barn", None),
        ):
            found = await first_line(session, f"{house.url}/log", word)
            expect(
                not isinstance(found, str) or not found.endswith("\n"),
                "The line should come without its end.",
            )
            expect(
                found == line,
                f"For {word!r}, {line!r} is right, and {found!r} came out.",
            )


async def long(first_line: Any) -> None:
    """Count what a long log had to send for its first line."""
    async with House() as house, ClientSession() as session:
        found = await first_line(session, f"{house.url}/log", "attic")
        expect(
            found == LINE.decode().rstrip("\n"),
            "The first line of a long log came out, but not as it was sent.",
        )
        if house.sent == WHOLE:
            raise Wrong("The first line was wanted, and the whole log was read.")


async def absent(first_line: Any) -> None:
    """Weigh a search that comes to the end of a long log."""
    async with House() as house, ClientSession() as session:
        tracemalloc.start()
        try:
            await first_line(session, f"{house.url}/log", "barn")
            peak = tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()
    expect(peak < WHOLE / 4, "What was read and is not wanted was kept in memory.")
