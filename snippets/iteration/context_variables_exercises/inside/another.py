"""A class that remembers the room from which it was entered."""

from snippets.iteration.context_variables import ROOM


class inside:  # noqa: N801 (called like a function)
    """Be in a room for the time of a block."""

    def __init__(self, room: str) -> None:
        self.room = room
        self.before = ""

    def __enter__(self) -> None:
        """Note where you are, and go."""
        self.before = ROOM.get()
        ROOM.set(self.room)

    def __exit__(self, *error: object) -> None:
        """Go back."""
        ROOM.set(self.before)
