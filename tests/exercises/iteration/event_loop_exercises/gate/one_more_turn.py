"""Who comes to an open gate goes on, but has to wait for a turn."""

from snippets.iteration.event_loop import Loop, Parked, Task


class Gate:
    """Parks everybody, and puts them back at once when it is open."""

    def __init__(self, loop: Loop) -> None:
        self.loop = loop
        self.is_open = False
        self.waiting: list[Task] = []

    async def wait(self) -> None:
        """Wait until the gate is open."""
        await Parked(self.keep)

    def keep(self, task: Task) -> None:
        """Keep a coroutine here, or in the loop."""
        (self.loop.ready if self.is_open else self.waiting).append(task)

    def open(self) -> None:
        """Wake all."""
        self.is_open = True
        self.loop.ready.extend(self.waiting)
        self.waiting.clear()
