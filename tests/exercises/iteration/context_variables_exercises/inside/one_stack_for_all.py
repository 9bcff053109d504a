"""Two tasks came from hall and yard, and one went back to the other's room."""

from collections.abc import Iterator
from contextlib import contextmanager

from snippets.iteration.context_variables import ROOM

before: list[str] = []


@contextmanager
def inside(room: str) -> Iterator[None]:
    """Keep all rooms in one list."""
    before.append(ROOM.get())
    ROOM.set(room)
    try:
        yield
    finally:
        ROOM.set(before.pop())
