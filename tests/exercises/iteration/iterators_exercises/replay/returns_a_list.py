"""iter(Log(lines)) fails: what __iter__ returns has no __next__."""

from collections.abc import Sequence


class Log:
    """Gives a list where an iterator is asked for."""

    def __init__(self, lines: Sequence[str]) -> None:
        self.lines = lines

    def __iter__(self) -> list[list[str]]:
        """Return a list."""
        return [line.split() for line in self.lines]
