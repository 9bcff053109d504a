"""The first loop saw 3 lines, the second 0."""

from collections.abc import Sequence
from typing import Self


class Log:
    """Is its own iterator, and resets nothing."""

    def __init__(self, lines: Sequence[str]) -> None:
        self.lines = iter(lines)

    def __iter__(self) -> Self:
        """Return itself."""
        return self

    def __next__(self) -> list[str]:
        """Split the next line."""
        return next(self.lines).split()
