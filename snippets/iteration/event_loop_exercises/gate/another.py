"""A generator suspends; `types.coroutine` makes it something to await."""

from collections import deque
from collections.abc import Callable, Generator
from types import coroutine

from snippets.iteration.event_loop import Loop, Task


class Gate:
    """Holds coroutines back until it is opened."""

    def __init__(self, loop: Loop) -> None:
        self.loop = loop
        self.queue: deque[Task] | None = deque()

    @coroutine
    def wait(self) -> Generator[Callable[[Task], object], None, None]:
        """Wait until the gate is open."""
        if self.queue is not None:
            yield self.queue.append

    def open(self) -> None:
        """Let all go on that wait, and all that come later."""
        queue, self.queue = self.queue, None
        while queue:
            self.loop.create_task(queue.popleft())
