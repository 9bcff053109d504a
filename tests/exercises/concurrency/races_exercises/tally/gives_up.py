"""A second thread came while another was adding, and its 10 was never added."""

from threading import Lock


class Tally:
    """Does not wait when the lock is taken."""

    def __init__(self) -> None:
        self.count = 0
        self.lock = Lock()

    def add(self, step: int) -> None:
        """Add, if nobody else does."""
        if self.lock.acquire(blocking=False):
            try:
                self.count = self.count + step
            finally:
                self.lock.release()
