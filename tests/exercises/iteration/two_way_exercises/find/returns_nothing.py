"""After "yes" to 1, find(1, 100) returned None."""

from collections.abc import Generator


def find(low: int, high: int) -> Generator[int, str, None]:
    """Ask for numbers until the answer is "yes"."""
    middle = (low + high) // 2
    while (answer := (yield middle)) != "yes":
        if answer == "more":
            low = middle + 1
        else:
            high = middle - 1
        middle = (low + high) // 2
