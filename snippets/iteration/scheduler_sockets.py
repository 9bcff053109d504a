"""A scheduler whose tasks may wait for a socket as well."""

from collections.abc import Generator
from dataclasses import dataclass
from selectors import EVENT_READ, DefaultSelector
from socket import socket
from typing import Any

from snippets.iteration.scheduler import Scheduler, Task


@dataclass(frozen=True)
class Readable:
    """A task yields it to wait until something can be read."""

    link: socket


class SocketScheduler(Scheduler):
    """Lets the operating system say whose socket has something.

    >>> from socket import socketpair
    >>> here, there = socketpair()
    >>> with here, there, SocketScheduler() as scheduler:
    ...     task = scheduler.start("barn", received(here))
    ...     _ = there.send(b"305")
    ...     scheduler.run()
    >>> task.result
    b'305'
    """

    def __init__(self) -> None:
        super().__init__()
        self.selector = DefaultSelector()

    def __enter__(self) -> "SocketScheduler":
        """Return the scheduler."""
        return self

    def __exit__(self, *error: object) -> None:
        """Close the selector."""
        self.selector.close()

    def wait(self, task: Task, wish: object) -> None:
        """Let a task wait for its socket."""
        if isinstance(wish, Readable):
            self.selector.register(wish.link, EVENT_READ, task)
        else:
            super().wait(task, wish)

    def idle(self) -> bool:
        """Ask for sockets first; stand still only when no task sleeps."""
        if self.selector.get_map():
            for key, _ in self.selector.select(0 if self.asleep else None):
                self.selector.unregister(key.fileobj)
                self.queue(key.data)
        return bool(self.ready) or super().idle()


def received(link: socket) -> Generator[Readable, Any, bytes]:
    """Wait for a message, and return it."""
    yield Readable(link)
    return link.recv(100)
