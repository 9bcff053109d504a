"""The assignment makes rest a variable of spend alone."""

from collections.abc import Callable


def budget(limit: int) -> tuple[Callable[[int], bool], Callable[[], int]]:
    """Assign without saying whose variable it is."""
    rest = limit

    def spend(cents: int) -> bool:
        if cents > rest:  # type: ignore[used-before-def]  # noqa: F823
            return False
        rest = rest - cents  # noqa: F841
        return True

    def left() -> int:
        return rest

    return spend, left
