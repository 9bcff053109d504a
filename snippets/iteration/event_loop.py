"""An event loop: coroutines that can go on, and one wait for all that cannot."""

from collections import deque
from collections.abc import Callable, Coroutine, Generator
from heapq import heappop, heappush
from itertools import count
from selectors import EVENT_READ, EVENT_WRITE, DefaultSelector
from socket import socket
from time import monotonic
from typing import Any

Task = Coroutine[Any, None, object]


class Parked:
    """Awaited, suspends a coroutine, and *keep* gets it until it can go on."""

    def __init__(self, keep: Callable[[Task], object]) -> None:
        self.keep = keep

    def __await__(self) -> Generator[Callable[[Task], object], None, None]:
        """Yield to the loop."""
        yield self.keep


class Loop:
    """Runs coroutines, one at a time, until all have ended.

    >>> async def report(room: str) -> None:
    ...     print(room)
    >>> loop = Loop()
    >>> loop.create_task(report("attic"))
    >>> loop.run()
    attic
    """

    def __init__(self) -> None:
        self.ready: deque[Task] = deque()
        self.timers: list[tuple[float, int, Task]] = []
        self.sockets = DefaultSelector()
        self.order = count()  # two timers for the same time

    def create_task(self, task: Task) -> None:
        """Let a coroutine run, as soon as it is its turn."""
        self.ready.append(task)

    def run(self) -> None:
        """Wait, give a turn to all that can go on, and so forth."""
        with self.sockets:
            while self.ready or self.timers or self.sockets.get_map():
                self.wait()
                for _ in range(len(self.ready)):
                    self.step(self.ready.popleft())

    def step(self, task: Task) -> None:
        """Run a coroutine to its next suspension."""
        try:
            keep = task.send(None)
        except StopIteration:
            return
        keep(task)

    def wait(self) -> None:
        """Move those to `ready` whose time has come or whose socket is ready."""
        patience = None
        if self.timers:
            patience = max(0, self.timers[0][0] - monotonic())
        for key, _ in self.sockets.select(0 if self.ready else patience):
            self.sockets.unregister(key.fileobj)
            self.ready.append(key.data)
        while self.timers and self.timers[0][0] <= monotonic():
            self.ready.append(heappop(self.timers)[-1])

    async def turn(self) -> None:
        """Let all others have a turn."""
        await Parked(self.ready.append)

    async def until(self, time: float) -> None:
        """Wait until the clock shows *time*."""
        await Parked(lambda task: heappush(self.timers, (time, next(self.order), task)))

    async def until_ready(self, sock: socket, event: int) -> None:
        """Wait until a socket can be read or written."""
        await Parked(lambda task: self.sockets.register(sock, event, task))

    async def sock_accept(self, sock: socket) -> tuple[socket, object]:
        """Wait for a client, and return the connection with it and its address."""
        await self.until_ready(sock, EVENT_READ)
        client, address = sock.accept()
        client.setblocking(False)
        return client, address

    async def sock_recv(self, sock: socket, size: int) -> bytes:
        """Wait for bytes, and return *size* of them at most; none mean the end."""
        await self.until_ready(sock, EVENT_READ)
        return sock.recv(size)

    async def sock_sendall(self, sock: socket, data: bytes) -> None:
        """Send all of *data*, as fast as the other side takes it."""
        while data:
            await self.until_ready(sock, EVENT_WRITE)
            data = data[sock.send(data) :]
