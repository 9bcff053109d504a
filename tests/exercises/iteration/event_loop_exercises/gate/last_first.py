"""They came as attic, barn, shed and went on as ['shed', 'barn', 'attic']."""

from snippets.iteration.event_loop import Loop, Parked, Task


class Gate:
    """Uses the list as a stack."""

    def __init__(self, loop: Loop) -> None:
        self.loop = loop
        self.is_open = False
        self.waiting: list[Task] = []

    async def wait(self) -> None:
        """Wait until the gate is open."""
        if not self.is_open:
            await Parked(self.waiting.append)

    def open(self) -> None:
        """Wake all."""
        self.is_open = True
        while self.waiting:
            self.loop.create_task(self.waiting.pop())
