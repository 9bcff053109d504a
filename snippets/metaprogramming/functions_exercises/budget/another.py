"""A budget that keeps what was spent in a list, and assigns nothing."""

from collections.abc import Callable


def budget(limit: int) -> tuple[Callable[[int], bool], Callable[[], int]]:
    """Return `spend` and `left` of a new budget of *limit* cents."""
    spent: list[int] = []

    def left() -> int:
        return limit - sum(spent)

    def spend(cents: int) -> bool:
        enough = cents <= left()
        if enough:
            spent.append(cents)
        return enough

    return spend, left
