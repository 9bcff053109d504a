"""A loop of yields that compares each answer with the one before."""

from collections.abc import Generator


class Settled:
    """Awaited, gives the temperature of a room when it no longer changes."""

    def __init__(self, room: str) -> None:
        self.room = room

    def __await__(self) -> Generator[str, float, float]:
        """Ask for the room until two answers in a row are equal."""
        before = yield self.room
        while True:
            now = yield self.room
            if now == before:
                return now
            before = now
