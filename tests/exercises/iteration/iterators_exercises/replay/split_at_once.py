"""There is no loop yet, and lines were split."""

from collections.abc import Iterator, Sequence


class Log:
    """Splits everything when it is made."""

    def __init__(self, lines: Sequence[str]) -> None:
        self.items = [line.split() for line in lines]

    def __iter__(self) -> Iterator[list[str]]:
        """Give what was split."""
        return iter(self.items)
