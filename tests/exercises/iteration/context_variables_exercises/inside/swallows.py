"""An error in the block is swallowed."""

from collections.abc import Iterator
from contextlib import contextmanager

from snippets.iteration.context_variables import ROOM


@contextmanager
def inside(room: str) -> Iterator[None]:
    """Go back, and return, which ends the error."""
    token = ROOM.set(room)
    try:
        yield
    except OSError:
        return
    finally:
        ROOM.reset(token)
