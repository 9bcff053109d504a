"""A sensor that takes the first answer for the truth."""

from collections.abc import Generator


class Settled:
    """Awaited, gives the temperature of a room when it no longer changes."""

    def __init__(self, room: str) -> None:
        self.room = room

    def __await__(self) -> Generator[str, float, float]:
        """Ask for the room until two answers in a row are equal."""
        return (yield self.room)
