"""Notice a child process that comes back from an example, and end it there."""

import os
import select
from collections.abc import Callable, Iterator
from contextlib import contextmanager

FORKED_CHILD_STATUS = 70
PATIENCE = 2.0


class Forks:
    """Counts the forks of this process, as `os.register_at_fork` reports them."""

    count = 0

    @classmethod
    def add(cls) -> None:
        """Count one more fork."""
        cls.count += 1


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_parent=Forks.add)


@contextmanager
def returned_from_fork() -> Iterator[Callable[[], bool]]:
    """Run a block; the function it gives tells whether a forked child left it.

    The child itself ends here, so that it never runs the rest of the tests.
    """
    parent, before = os.getpid(), Forks.count
    reader, writer = os.pipe()
    answer = [False]
    try:
        yield lambda: answer[0]
    finally:
        if os.getpid() != parent:
            os.write(writer, b"!")
            os._exit(FORKED_CHILD_STATUS)
        os.close(writer)
        if Forks.count > before:
            ready, _, _ = select.select([reader], [], [], PATIENCE)
            answer[0] = bool(ready and os.read(reader, 1))
        os.close(reader)
