"""A gate that is never closed."""

from snippets.iteration.event_loop import Loop


class Gate:
    """Holds coroutines back until it is opened."""

    def __init__(self, loop: Loop) -> None:
        self.loop = loop

    async def wait(self) -> None:
        """Wait until the gate is open."""

    def open(self) -> None:
        """Let all go on that wait, and all that come later."""
