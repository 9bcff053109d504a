"""The loop has not asked for an item, and lines were split."""

from collections.abc import Iterator, Sequence


class Log:
    """Splits everything when a loop begins."""

    def __init__(self, lines: Sequence[str]) -> None:
        self.lines = lines

    def __iter__(self) -> Iterator[list[str]]:
        """Give the lines, all split."""
        return iter([line.split() for line in self.lines])
