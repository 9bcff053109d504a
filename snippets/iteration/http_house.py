"""A house with sensors that answer over HTTP, on this machine, and count."""

import asyncio
from typing import Self

from aiohttp import web
from aiohttp.web_request import BaseRequest

ROOMS = {"attic": 21.4, "shed": 30.5, "well": 19.8}
LINE = b"attic" + b" 214" * 248 + b"\n"
BLOCK = LINE * 10
WHOLE = len(BLOCK) * 3200


class Counting(web.Server):
    """Counts the connections that it accepts."""

    accepted = 0

    def __call__(self) -> web.RequestHandler:
        """Return what serves a new connection."""
        self.accepted += 1
        return super().__call__()


class House:
    """A web server on a free port, and what it has seen.

    Sensors are asked at `/attic` or `/sensors/17`; the numbered ones answer once
    *together* of them have been asked, and *delay* seconds later.
    """

    def __init__(self, together: int = 1, delay: float = 0) -> None:
        self.delay, self.gate = delay, asyncio.Event()
        self.barrier = asyncio.Barrier(together)
        self.requests = self.now = self.most = self.sent = 0
        self.server = Counting(self.answer)
        self.runner = web.ServerRunner(self.server)
        self.url = ""

    async def __aenter__(self) -> Self:
        """Listen on this machine, on a port that is free."""
        await self.runner.setup()
        await web.TCPSite(self.runner, "127.0.0.1", 0).start()
        host, port = self.runner.addresses[0][:2]
        self.url = f"http://{host}:{port}"
        return self

    async def __aexit__(self, *error: object) -> None:
        """Let late answers go, and stop listening."""
        self.gate.set()
        await self.runner.cleanup()

    @property
    def accepted(self) -> int:
        """Return how many connections were accepted."""
        return self.server.accepted

    def sensors(self, count: int) -> list[str]:
        """Return the addresses of the first numbered sensors."""
        return [f"{self.url}/sensors/{number}" for number in range(count)]

    async def answer(self, request: BaseRequest) -> web.StreamResponse:
        """Answer a request, and count how many are here at once."""
        self.requests += 1
        self.now += 1
        self.most = max(self.most, self.now)
        try:
            return await self.report(request)
        finally:
            self.now -= 1

    async def report(self, request: BaseRequest) -> web.StreamResponse:
        """Find the sensor that is asked for."""
        match request.path.split("/")[1:]:
            case [room] if room in ROOMS:
                return web.json_response({"degrees": ROOMS[room]})
            case ["cellar"]:
                return web.Response(status=500, text="sensor broken")
            case ["loft"]:
                return web.json_response({"degrees": 85.0}, status=503)
            case ["porch"]:
                return web.Response(text="21.4")
            case ["hall"]:
                return web.json_response(text='{"degrees": ')
            case ["late"]:
                await self.gate.wait()
                return web.json_response({"degrees": 20.0})
            case ["log"]:
                return await self.log(request)
            case ["sensors", number]:
                await self.barrier.wait()
                await asyncio.sleep(self.delay)
                return web.json_response({"degrees": float(number)})
            case _:
                return web.Response(status=404, text="no such room")

    async def log(self, request: BaseRequest) -> web.StreamResponse:
        """Send a long log, as fast as it is taken."""
        response = web.StreamResponse()
        response.content_length = WHOLE
        await response.prepare(request)
        try:
            for _ in range(WHOLE // len(BLOCK)):
                await response.write(BLOCK)
                self.sent += len(BLOCK)
        except ConnectionError:
            pass  # nobody wants the rest
        return response
