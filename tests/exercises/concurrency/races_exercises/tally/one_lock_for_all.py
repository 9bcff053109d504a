"""While one tally was adding, another one had to wait for it."""

from threading import Lock


class Tally:
    """Shares one lock among all tallies."""

    lock = Lock()

    def __init__(self) -> None:
        self.count = 0

    def add(self, step: int) -> None:
        """Keep all other tallies waiting."""
        with self.lock:
            self.count = self.count + step
