"""Two nested loops over three lines gave 2 pairs instead of 9."""

from collections.abc import Iterator, Sequence


class Log:
    """Makes a new iterator only when the last one is used up."""

    def __init__(self, lines: Sequence[str]) -> None:
        self.lines = lines
        self.left = 0

    def __iter__(self) -> Iterator[list[str]]:
        """Give the lines, with one place for all loops."""
        if self.left == 0:
            self.left = len(self.lines)
        while self.left:
            self.left -= 1
            yield self.lines[-1 - self.left].split()
