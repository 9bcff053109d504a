"""`ThreadingMixIn` calls a `server_close()` that none of its own bases has."""

from socket import create_connection
from socketserver import BaseRequestHandler, TCPServer, ThreadingMixIn
from threading import current_thread


class Till(BaseRequestHandler):
    """Answers a customer with the name of the thread that serves."""

    def handle(self) -> None:
        """Send the thread's name."""
        self.request.sendall(current_thread().name.encode())


class Threaded(ThreadingMixIn, TCPServer):
    """The mixin stands in front of the server."""


class Swapped(TCPServer, ThreadingMixIn):
    """The same two classes, the server in front."""


def served_by_caller(kind: type[TCPServer]) -> bool:
    """Tell whether a server of this *kind* serves in the thread that called it.

    One real request goes through a socket of this computer.
    """
    with (
        kind(("127.0.0.1", 0), Till) as server,
        create_connection(server.socket.getsockname()) as client,
    ):
        server.handle_request()
        return client.recv(99).decode() == current_thread().name
