"""A budget whose two functions share one variable."""

from collections.abc import Callable


def budget(limit: int) -> tuple[Callable[[int], bool], Callable[[], int]]:
    """Return `spend` and `left` of a new budget of *limit* cents."""
    rest = limit

    def spend(cents: int) -> bool:
        nonlocal rest
        if cents > rest:
            return False
        rest -= cents
        return True

    def left() -> int:
        return rest

    return spend, left
