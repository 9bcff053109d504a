"""Who waits at the gate uses turns: let the loop rest instead."""

from snippets.iteration.event_loop import Loop


class Gate:
    """Asks again and again."""

    def __init__(self, loop: Loop) -> None:
        self.loop = loop
        self.is_open = False

    async def wait(self) -> None:
        """Take turns until the gate is open."""
        while not self.is_open:
            await self.loop.turn()

    def open(self) -> None:
        """Open the gate."""
        self.is_open = True
