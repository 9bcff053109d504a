"""One lock from the looking to the storing."""

from collections.abc import Callable
from threading import Lock


def once(make: Callable[[], object]) -> Callable[[], object]:
    """Return a function that calls *make* once and shares its result."""
    made: list[object] = []
    lock = Lock()

    def get() -> object:
        with lock:
            if not made:
                made.append(make())
        return made[0]

    return get
