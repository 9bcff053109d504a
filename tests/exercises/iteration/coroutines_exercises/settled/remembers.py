"""The second await of the same object remembers the first: it is to start anew."""

from collections.abc import Generator


class Settled:
    """Keeps the last answer on the object."""

    def __init__(self, room: str) -> None:
        self.room = room
        self.before: float | None = None

    def __await__(self) -> Generator[str, float, float]:
        """Ask until the answer is the one before."""
        if self.before is None:
            self.before = yield self.room
        while (now := (yield self.room)) != self.before:
            self.before = now
        return now
