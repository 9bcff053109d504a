"""After `make` raised, the next caller waits for ever."""

from collections.abc import Callable
from threading import Lock


def once(make: Callable[[], object]) -> Callable[[], object]:
    """Release the lock on the good path only."""
    made: list[object] = []
    lock = Lock()

    def get() -> object:
        lock.acquire()
        if not made:
            made.append(make())
        lock.release()
        return made[0]

    return get
