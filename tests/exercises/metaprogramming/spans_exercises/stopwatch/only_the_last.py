"""After a block of 3 s and one of 4 s, only the last one is counted."""

from collections.abc import Callable
from time import perf_counter


class Stopwatch:
    """Add up the *seconds* of all blocks that it surrounds."""

    def __init__(self, clock: Callable[[], float] = perf_counter) -> None:
        """Begin with no seconds."""
        self.clock = clock
        self.seconds: float = 0
        self.depth = 0
        self.start: float = 0

    def __enter__(self) -> "Stopwatch":
        """Start, unless it runs already."""
        if self.depth == 0:
            self.start = self.clock()
        self.depth += 1
        return self

    def __exit__(self, *error: object) -> None:
        """Stop when the outermost block ends, and let an error pass."""
        self.depth -= 1
        if self.depth == 0:
            self.seconds = self.clock() - self.start
