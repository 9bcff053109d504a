"""Whoever finds nothing makes something."""

from collections.abc import Callable


def once(make: Callable[[], object]) -> Callable[[], object]:
    """Return a function that calls *make* once and shares its result."""
    made: list[object] = []

    def get() -> object:
        if not made:
            made.append(make())
        return made[0]

    return get
