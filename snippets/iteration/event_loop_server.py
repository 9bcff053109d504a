"""A server for several clients, and clients that do not hurry, on any event loop."""

from collections.abc import Callable, Coroutine, Iterator
from contextlib import ExitStack, contextmanager
from socket import create_connection, create_server, socket
from typing import Any, Protocol

HOUSE = {b"attic": b"20 degrees", b"shed": b"10 degrees"}


class Sockets(Protocol):
    """What asyncio's event loop has in common with ours."""

    async def sock_accept(self, sock: socket, /) -> tuple[socket, Any]:
        """Wait for a client."""

    async def sock_recv(self, sock: socket, size: int, /) -> bytes:
        """Wait for bytes."""

    async def sock_sendall(self, sock: socket, data: bytes, /) -> None:
        """Send all bytes."""


Start = Callable[[Coroutine[Any, Any, None]], object]


async def serve(loop: Sockets, start: Start, listener: socket, clients: int) -> None:
    """Accept a number of clients, and *start* a coroutine for each."""
    for _ in range(clients):
        client, _ = await loop.sock_accept(listener)
        start(answer(loop, client))


async def answer(loop: Sockets, client: socket) -> None:
    """Tell a client the temperatures of the rooms that it asks for."""
    with client:
        while room := await loop.sock_recv(client, 100):
            await loop.sock_sendall(client, HOUSE[room])


async def ask(loop: Sockets, first: socket, second: socket) -> None:
    """Have two connections open, and use the second before the first."""
    with first, second:
        for client, room in ((second, b"shed"), (first, b"attic")):
            await loop.sock_sendall(client, room)
            degrees = await loop.sock_recv(client, 100)
            print(f"{room.decode()}: {degrees.decode()}")


@contextmanager
def connected() -> Iterator[tuple[socket, socket, socket]]:
    """Open a listening socket on this machine, and two connections to it.

    >>> with connected() as (listener, first, second):
    ...     first.getpeername() == second.getpeername() == listener.getsockname()
    True
    """
    with create_server(("127.0.0.1", 0)) as listener, ExitStack() as opened:
        address = listener.getsockname()
        first, second = (
            opened.enter_context(create_connection(address)) for _ in range(2)
        )
        for sock in (listener, first, second):
            sock.setblocking(False)
        yield listener, first, second
