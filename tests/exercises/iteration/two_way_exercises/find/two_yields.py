"""find(1, 100) asked for None, which is outside the range."""

from collections.abc import Generator


def find(low: int, high: int) -> Generator[int, str, int]:
    """Ask for numbers until the answer is "yes", and return the last."""
    while True:
        middle = (low + high) // 2
        yield middle
        answer = yield  # type: ignore[misc]
        if answer == "yes":
            return middle
        low, high = (middle + 1, high) if answer == "more" else (low, middle - 1)
