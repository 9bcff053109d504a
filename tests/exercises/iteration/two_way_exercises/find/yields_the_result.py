"""find(1, 100) was told "yes", and asked for 1."""

from collections.abc import Generator


def find(low: int, high: int) -> Generator[int, str, int]:
    """Ask for numbers until the answer is "yes", and return the last."""
    middle = (low + high) // 2
    while (answer := (yield middle)) != "yes":
        if answer == "more":
            low = middle + 1
        else:
            high = middle - 1
        middle = (low + high) // 2
    yield middle
    return middle
