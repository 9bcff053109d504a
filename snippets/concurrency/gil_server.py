"""Ask a real server over a real socket, and wait for the answer."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from socket import create_connection
from socketserver import StreamRequestHandler, ThreadingTCPServer
from threading import Thread

Address = tuple[str, int]


class Supplier(ThreadingTCPServer):
    """A server on a free port; it calls *ready* before it answers a question."""

    request_queue_size = 64

    def __init__(self, ready: Callable[[], object]) -> None:
        self.ready = ready
        super().__init__(("127.0.0.1", 0), Reply)


class Reply(StreamRequestHandler):
    """One question from one client."""

    server: Supplier

    def handle(self) -> None:
        """Read the question, get ready, answer."""
        question = self.rfile.readline()
        self.server.ready()
        self.wfile.write(b"in stock: " + question)


@contextmanager
def supplier(ready: Callable[[], object]) -> Iterator[Address]:
    """Run a server in a thread; yield its address, stop it afterwards.

    >>> with supplier(lambda: None) as address:
    ...     ask(address)
    'in stock: bolts'
    """
    with Supplier(ready) as server:
        serving = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
        serving.start()
        try:
            yield "127.0.0.1", server.server_address[1]
        finally:
            server.shutdown()
            serving.join()


def ask(address: Address, seconds: float = 20) -> str:
    """Ask the server at *address* for bolts; raise TimeoutError after *seconds*."""
    with create_connection(address, timeout=seconds) as line:
        line.sendall(b"bolts\n")
        return line.makefile(encoding="ascii").readline().rstrip()
