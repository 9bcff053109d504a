"""18 and 20 differ, and it took 20 for settled."""

from collections.abc import Generator


class Settled:
    """Asks twice and trusts the second answer."""

    def __init__(self, room: str) -> None:
        self.room = room

    def __await__(self) -> Generator[str, float, float]:
        """Ask twice."""
        yield self.room
        return (yield self.room)
