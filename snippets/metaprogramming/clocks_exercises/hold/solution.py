"""Keep the moment of the end, on a clock that nobody sets."""

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
        return max(self.end - self.clock(), 0)
