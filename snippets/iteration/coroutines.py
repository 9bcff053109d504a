"""A coroutine suspends only where something at the bottom of its awaits yields."""

from collections.abc import Coroutine, Generator, Mapping
from math import inf
from typing import TypeVar

R = TypeVar("R")


class Sensor:
    """Awaited, gives the temperature of a room: asked for once, then known.

    >>> next(Sensor("attic").__await__())
    'attic'
    """

    def __init__(self, room: str) -> None:
        self.room = room
        self.degrees: float | None = None

    def __await__(self) -> Generator[str, float, float]:
        """Yield the room's name, unless the temperature is known."""
        if self.degrees is None:
            self.degrees = yield self.room
        return self.degrees


async def fahrenheit(sensor: Sensor) -> float:
    """Return a temperature in degrees Fahrenheit."""
    return await sensor * 9 / 5 + 32


async def warmest(*sensors: Sensor) -> float:
    """Return the highest temperature in degrees Fahrenheit."""
    highest = -inf
    for sensor in sensors:
        degrees = await fahrenheit(sensor)
        highest = max(highest, degrees)
    return highest


def drive(coroutine: Coroutine[str, float | None, R], house: Mapping[str, float]) -> R:
    """Run a coroutine to its end; when it asks for a room, look into *house*.

    >>> drive(warmest(Sensor("attic"), Sensor("shed")), {"attic": 20.0, "shed": 10.0})
    68.0
    """
    answer = None
    while True:
        try:
            room = coroutine.send(answer)
        except StopIteration as end:
            result: R = end.value
            return result
        answer = house[room]
