"""A log that is its own iterator."""

from collections.abc import Sequence
from typing import Self


class Log:
    """Gives the sensor and the value of each line."""

    def __init__(self, lines: Sequence[str]) -> None:
        self.lines, self.place = lines, 0

    def __iter__(self) -> Self:
        """Go back to the start."""
        self.place = 0
        return self

    def __next__(self) -> list[str]:
        """Split the next line."""
        if self.place == len(self.lines):
            raise StopIteration
        self.place += 1
        return self.lines[self.place - 1].split()
