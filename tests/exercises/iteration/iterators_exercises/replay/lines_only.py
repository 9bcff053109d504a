"""One loop gave [['a'], ['b'], ['s']]."""

from collections.abc import Iterator, Sequence


class Log:
    """Gives the first letter of each line."""

    def __init__(self, lines: Sequence[str]) -> None:
        self.lines = lines

    def __iter__(self) -> Iterator[list[str]]:
        """Give one letter a line."""
        return ([line[0]] for line in self.lines)
