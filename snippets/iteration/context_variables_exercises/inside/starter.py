"""A block that forgets where you came from."""

from collections.abc import Iterator
from contextlib import contextmanager

from snippets.iteration.context_variables import ROOM


@contextmanager
def inside(room: str) -> Iterator[None]:
    """Be in a room for the time of a block."""
    ROOM.set(room)
    yield
    ROOM.set("nowhere")
