"""The gate is open, and still waiting: barn, shed."""

from snippets.iteration.event_loop import Loop, Parked, Task


class Gate:
    """Lets one coroutine through."""

    def __init__(self, loop: Loop) -> None:
        self.loop = loop
        self.is_open = False
        self.waiting: list[Task] = []

    async def wait(self) -> None:
        """Wait until the gate is open."""
        if not self.is_open:
            await Parked(self.waiting.append)

    def open(self) -> None:
        """Wake who came first."""
        if not self.is_open:
            self.loop.create_task(self.waiting.pop(0))
        self.is_open = True
