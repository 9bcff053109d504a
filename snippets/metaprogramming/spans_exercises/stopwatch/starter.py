"""Add up the time of several blocks."""

from collections.abc import Callable
from time import perf_counter


class Stopwatch:
    """Add up the *seconds* of all blocks that it surrounds."""

    def __init__(self, clock: Callable[[], float] = perf_counter) -> None:
        """Begin with no seconds."""
        self.clock = clock
        self.seconds: float = 0
        self.start: float = 0

    def __enter__(self) -> "Stopwatch":
        """Start."""
        self.start = self.clock()
        return self

    def __exit__(self, *error: object) -> None:
        """Stop, and let an error pass."""
        self.seconds = self.clock() - self.start
