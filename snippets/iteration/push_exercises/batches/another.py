"""A class with the methods of a generator."""

from collections.abc import Generator
from typing import Any

Stage = Generator[None, Any, None]


class Packing(Generator[None, Any, None]):
    """Holds values back until there are enough."""

    def __init__(self, size: int, target: Stage) -> None:
        self.size, self.target = size, target
        self.batch: list[Any] = []

    def send(self, value: Any) -> None:
        """Take a value."""
        self.batch = [*self.batch, value]
        if len(self.batch) == self.size:
            self.pass_on()

    def throw(self, *error: Any) -> None:
        """Raise an error; `close()` comes along here."""
        if self.batch:
            self.pass_on()
        self.target.close()
        raise error[0]

    def pass_on(self) -> None:
        """Send what there is."""
        batch, self.batch = self.batch, []
        self.target.send(batch)


def batches(size: int, target: Stage) -> Stage:
    """Send lists of *size* values to *target*; at the end the rest, and close it."""
    return Packing(size, target)
