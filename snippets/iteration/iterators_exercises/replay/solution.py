"""A log that is no iterator: each loop gets a generator with a place of its own."""

from collections.abc import Iterator, Sequence


class Log:
    """Gives the sensor and the value of each line."""

    def __init__(self, lines: Sequence[str]) -> None:
        self.lines = lines

    def __iter__(self) -> Iterator[list[str]]:
        """Start at the first line."""
        for line in self.lines:
            yield line.split()
