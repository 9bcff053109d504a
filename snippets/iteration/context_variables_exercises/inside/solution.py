"""A block that goes back by its token."""

from collections.abc import Iterator
from contextlib import contextmanager

from snippets.iteration.context_variables import ROOM


@contextmanager
def inside(room: str) -> Iterator[None]:
    """Be in a room for the time of a block."""
    token = ROOM.set(room)
    try:
        yield
    finally:
        ROOM.reset(token)
