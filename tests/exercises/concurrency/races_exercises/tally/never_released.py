"""After an addition that raised, the next one waits for ever for the lock."""

from threading import Lock


class Tally:
    """Releases its lock on the good path only."""

    def __init__(self) -> None:
        self.count = 0
        self.lock = Lock()

    def add(self, step: int) -> None:
        """Leave the lock behind when the addition raises."""
        self.lock.acquire()
        self.count = self.count + step
        self.lock.release()
