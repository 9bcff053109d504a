"""A tally that forgets."""


class Tally:
    """The sum of all steps that were added, by any thread."""

    def __init__(self) -> None:
        self.count = 0

    def add(self, step: int) -> None:
        """Add *step* to the count."""
        self.count = self.count + step
