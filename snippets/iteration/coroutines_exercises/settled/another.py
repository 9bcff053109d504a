"""A coroutine does the work, and `__await__` hands out its iterator."""

from collections.abc import Generator

from snippets.iteration.coroutines import Sensor


class Settled:
    """Awaited, gives the temperature of a room when it no longer changes."""

    def __init__(self, room: str) -> None:
        self.room = room

    async def settle(self) -> float:
        """Await new sensors, which know nothing yet."""
        answers = [await Sensor(self.room), await Sensor(self.room)]
        while answers[-1] != answers[-2]:
            answers.append(await Sensor(self.room))
        return answers[-1]

    def __await__(self) -> Generator[str, float, float]:
        """Ask for the room until two answers in a row are equal."""
        return self.settle().__await__()
