"""One lock for each tally, from the reading to the writing."""

from threading import Lock


class Tally:
    """The sum of all steps that were added, by any thread."""

    def __init__(self) -> None:
        self.count = 0
        self.lock = Lock()

    def add(self, step: int) -> None:
        """Add *step* to the count."""
        with self.lock:
            self.count = self.count + step
