"""Keep the moment of the start and count what has gone by."""

from collections.abc import Callable
from time import perf_counter


class Hold:
    """Goods kept for a customer for some *seconds*."""

    def __init__(
        self, seconds: float, clock: Callable[[], float] = perf_counter
    ) -> None:
        """Begin to hold now."""
        self.seconds = seconds
        self.clock = clock
        self.start = clock()

    def left(self) -> float:
        """Return the seconds that are left, 0 when the time is over."""
        gone = self.clock() - self.start
        return self.seconds - gone if gone < self.seconds else 0
