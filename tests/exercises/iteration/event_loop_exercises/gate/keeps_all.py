"""The second open() woke coroutines that had gone on before."""

from snippets.iteration.event_loop import Loop, Parked, Task


class Gate:
    """Never forgets who has waited."""

    def __init__(self, loop: Loop) -> None:
        self.loop = loop
        self.is_open = False
        self.waiting: list[Task] = []

    async def wait(self) -> None:
        """Wait until the gate is open."""
        if not self.is_open:
            await Parked(self.waiting.append)

    def open(self) -> None:
        """Wake all that have ever waited."""
        self.is_open = True
        self.loop.ready.extend(self.waiting)
