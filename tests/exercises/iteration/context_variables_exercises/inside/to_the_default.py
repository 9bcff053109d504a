"""The shed was entered from the attic, and after it you are in nowhere."""

from collections.abc import Iterator
from contextlib import contextmanager

from snippets.iteration.context_variables import ROOM


@contextmanager
def inside(room: str) -> Iterator[None]:
    """Go back to the default."""
    ROOM.set(room)
    try:
        yield
    finally:
        ROOM.set("nowhere")
