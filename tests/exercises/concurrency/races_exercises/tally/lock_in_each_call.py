"""Two threads read the same count, and the second to write wiped out the first."""

from threading import Lock


class Tally:
    """Makes a new lock for every addition, which nobody else can hold."""

    def __init__(self) -> None:
        self.count = 0

    def add(self, step: int) -> None:
        """Lock a lock of its own."""
        with Lock():
            self.count = self.count + step
