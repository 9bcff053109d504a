"""Two budgets share what was spent."""

from collections.abc import Callable

spent: list[int] = []


def budget(limit: int) -> tuple[Callable[[int], bool], Callable[[], int]]:
    """Keep what was spent in the module."""

    def left() -> int:
        return limit - sum(spent)

    def spend(cents: int) -> bool:
        if cents > left():
            return False
        spent.append(cents)
        return True

    return spend, left
