"""The inner block made the outer one forget when it began."""

from collections.abc import Callable
from time import perf_counter


class Stopwatch:
    """Add up the *seconds* of all blocks that it surrounds."""

    def __init__(self, clock: Callable[[], float] = perf_counter) -> None:
        """Begin with no seconds."""
        self.clock = clock
        self.seconds: float = 0
        self.start: float = 0
        self.open = 0

    def __enter__(self) -> "Stopwatch":
        """Start."""
        self.start = self.clock()
        self.open += 1
        return self

    def __exit__(self, *error: object) -> None:
        """Stop, and let an error pass."""
        self.open -= 1
        if self.open == 0:
            self.seconds += self.clock() - self.start
