"""After 20, 20 the await gives None: it is to give 20.0."""

from collections.abc import Generator


class Settled:
    """Keeps the result on the object and does not return it."""

    def __init__(self, room: str) -> None:
        self.room = room
        self.degrees = 0.0

    def __await__(self) -> Generator[str, float, None]:
        """Ask until two answers are equal."""
        before = yield self.room
        while (now := (yield self.room)) != before:
            before = now
        self.degrees = now
