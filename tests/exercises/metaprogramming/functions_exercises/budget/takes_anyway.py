"""A spend that is refused still takes something off."""

from collections.abc import Callable


def budget(limit: int) -> tuple[Callable[[int], bool], Callable[[], int]]:
    """Take off first, and think afterwards."""
    rest = limit

    def spend(cents: int) -> bool:
        nonlocal rest
        rest -= cents
        return rest >= 0

    def left() -> int:
        return rest

    return spend, left
