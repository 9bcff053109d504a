"""A budget that forgets what was spent."""

from collections.abc import Callable


def budget(limit: int) -> tuple[Callable[[int], bool], Callable[[], int]]:
    """Return `spend` and `left` of a new budget of *limit* cents."""
    rest = limit

    def spend(cents: int) -> bool:
        return cents <= rest

    def left() -> int:
        return rest

    return spend, left
