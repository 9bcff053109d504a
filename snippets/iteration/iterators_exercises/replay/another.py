"""A log and, as a class of its own, the bookmark that each loop gets."""

from collections.abc import Sequence
from typing import Self


class Bookmark:
    """A place in a log."""

    def __init__(self, lines: Sequence[str]) -> None:
        self.lines, self.place = lines, 0

    def __iter__(self) -> Self:
        """Return the bookmark itself."""
        return self

    def __next__(self) -> list[str]:
        """Split the next line."""
        if self.place == len(self.lines):
            raise StopIteration
        self.place += 1
        return self.lines[self.place - 1].split()


class Log:
    """Gives the sensor and the value of each line."""

    def __init__(self, lines: Sequence[str]) -> None:
        self.lines = lines

    def __iter__(self) -> Bookmark:
        """Put a new bookmark before the first line."""
        return Bookmark(self.lines)
