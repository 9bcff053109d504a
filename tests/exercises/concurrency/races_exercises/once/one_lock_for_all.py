"""While one thing was made, another one had to wait for it."""

from collections.abc import Callable
from threading import Lock

lock = Lock()


def once(make: Callable[[], object]) -> Callable[[], object]:
    """Share one lock among all functions."""
    made: list[object] = []

    def get() -> object:
        with lock:
            if not made:
                made.append(make())
        return made[0]

    return get
