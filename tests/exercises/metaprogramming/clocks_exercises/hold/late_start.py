"""After 200 s nothing has gone by: look at when the time begins to run."""

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
        self.start: float | None = None

    def left(self) -> float:
        """Return the seconds that are left, 0 when the time is over."""
        if self.start is None:
            self.start = self.clock()
        gone = self.clock() - self.start
        return self.seconds - gone if gone < self.seconds else 0
