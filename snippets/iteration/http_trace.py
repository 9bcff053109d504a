"""Watch a session from inside: when it connects, has headers, has a body."""

from types import SimpleNamespace
from typing import Any

from aiohttp import ClientSession, TraceConfig

from snippets.iteration.http_house import House


class Trace(TraceConfig):
    """Records what a session does, as a pair of event and room each.

    "headers" is where `session.get()` ends, "body" where a whole body was read.
    """

    def __init__(self) -> None:
        super().__init__()
        self.steps: list[tuple[str, str]] = []
        self.on_request_start.append(self.start)
        self.on_connection_create_end.append(self.note("opens"))
        self.on_request_end.append(self.note("headers"))
        self.on_response_chunk_received.append(self.note("body"))

    async def start(self, session: ClientSession, call: Any, params: Any) -> None:
        """Remember the room of a call."""
        call.room = params.url.name

    def note(self, event: str) -> Any:
        """Return what records an event."""

        async def write(session: Any, call: SimpleNamespace, params: Any) -> None:
            self.steps.append((event, call.room))

        return write


async def trace(*rooms: str) -> list[tuple[str, str]]:
    """Ask for *rooms* in one session, read all bodies but the log's, return the steps.

    >>> import asyncio
    >>> for step in asyncio.run(trace("attic", "shed")):
    ...     print(*step)
    opens attic
    headers attic
    body attic
    headers shed
    body shed
    """
    steps = Trace()
    async with House() as house, ClientSession(trace_configs=[steps]) as session:
        for room in rooms:
            async with session.get(f"{house.url}/{room}") as response:
                if room != "log":
                    await response.read()
    return steps.steps
