"""After 700 of 600 s, -100 s are left: nothing is less than nothing."""

from collections.abc import Callable
from time import monotonic


class Hold:
    """Goods kept for a customer for some *seconds*."""

    def __init__(self, seconds: float, clock: Callable[[], float] = monotonic) -> None:
        """Begin to hold now."""
        self.clock = clock
        self.end = clock() + seconds

    def left(self) -> float:
        """Return the seconds that are left, 0 when the time is over."""
        return self.end - self.clock()
