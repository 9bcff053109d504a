"""__await__ has to give an iterator; what an `async def` gives is none."""

from snippets.iteration.coroutines import Sensor


class Settled:
    """Makes `__await__` a coroutine function."""

    def __init__(self, room: str) -> None:
        self.room = room

    async def __await__(self) -> float:
        """Ask until two answers are equal."""
        before, now = await Sensor(self.room), await Sensor(self.room)
        while now != before:
            before, now = now, await Sensor(self.room)
        return now
