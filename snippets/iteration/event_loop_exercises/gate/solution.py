"""A list keeps the coroutines; the loop's queue gets them back."""

from snippets.iteration.event_loop import Loop, Parked, Task


class Gate:
    """Holds coroutines back until it is opened."""

    def __init__(self, loop: Loop) -> None:
        self.loop = loop
        self.is_open = False
        self.waiting: list[Task] = []

    async def wait(self) -> None:
        """Wait until the gate is open."""
        if not self.is_open:
            await Parked(self.waiting.append)

    def open(self) -> None:
        """Let all go on that wait, and all that come later."""
        self.is_open = True
        self.loop.ready.extend(self.waiting)
        self.waiting.clear()
