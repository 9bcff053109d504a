"""Hold goods for a while, whatever happens to the date."""

from collections.abc import Callable
from time import time


class Hold:
    """Goods kept for a customer for some *seconds*."""

    def __init__(self, seconds: float, clock: Callable[[], float] = time) -> None:
        """Begin to hold now."""
        self.clock = clock
        self.end = clock() + seconds

    def left(self) -> float:
        """Return the seconds that are left, 0 when the time is over."""
        return self.end - self.clock()
