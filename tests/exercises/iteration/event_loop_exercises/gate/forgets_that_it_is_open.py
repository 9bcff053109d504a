"""Who comes to an open gate waits for ever."""

from snippets.iteration.event_loop import Loop, Parked, Task


class Gate:
    """Has no memory."""

    def __init__(self, loop: Loop) -> None:
        self.loop = loop
        self.waiting: list[Task] = []

    async def wait(self) -> None:
        """Wait for the next time that somebody opens the gate."""
        await Parked(self.waiting.append)

    def open(self) -> None:
        """Wake all that wait now."""
        self.loop.ready.extend(self.waiting)
        self.waiting.clear()
