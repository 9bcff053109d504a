"""The second thread waited for the first, and then called `make` all the same."""

from collections.abc import Callable
from threading import Lock


def once(make: Callable[[], object]) -> Callable[[], object]:
    """Look before the lock is held."""
    made: list[object] = []
    lock = Lock()

    def get() -> object:
        if not made:
            with lock:
                made[:] = [make()]
        return made[0]

    return get
