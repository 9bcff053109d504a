"""`make` returned None, and was called again."""

from collections.abc import Callable
from threading import Lock


def once(make: Callable[[], object]) -> Callable[[], object]:
    """Take None for "not made yet"."""
    made: object = None
    lock = Lock()

    def get() -> object:
        nonlocal made
        with lock:
            if made is None:
                made = make()
        return made

    return get
