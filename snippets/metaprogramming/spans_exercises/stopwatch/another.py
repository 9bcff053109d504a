"""Remember when each open block began; the outermost is the first."""

from collections.abc import Callable
from time import perf_counter


class Stopwatch:
    """Add up the *seconds* of all blocks that it surrounds."""

    def __init__(self, clock: Callable[[], float] = perf_counter) -> None:
        """Begin with no seconds."""
        self.clock = clock
        self.seconds: float = 0
        self.starts: list[float] = []

    def __enter__(self) -> "Stopwatch":
        """Remember the time."""
        self.starts.append(self.clock())
        return self

    def __exit__(self, *error: object) -> None:
        """Forget the time, and add what went by if no block is open."""
        start = self.starts.pop()
        if not self.starts:
            self.seconds += self.clock() - start
