"""After spend(30), left() is still 100."""

from collections.abc import Callable


def budget(limit: int) -> tuple[Callable[[int], bool], Callable[[], int]]:
    """Keep the value of the beginning for `left`."""
    rest = limit

    def spend(cents: int) -> bool:
        nonlocal rest
        if cents > rest:
            return False
        rest -= cents
        return True

    def left(value: int = rest) -> int:
        return value

    return spend, left
