"""For the first item, 3 lines were split instead of 1."""

from collections.abc import Iterator, Sequence


class Log:
    """Splits everything for the first item."""

    def __init__(self, lines: Sequence[str]) -> None:
        self.lines = lines

    def __iter__(self) -> Iterator[list[str]]:
        """Give the lines, all split."""
        yield from [line.split() for line in self.lines]
