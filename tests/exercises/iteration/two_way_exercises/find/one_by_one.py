"""find(1, 100) needs more than 7 questions to find 8."""

from collections.abc import Generator


def find(low: int, high: int) -> Generator[int, str, int]:
    """Ask for numbers until the answer is "yes", and return the last."""
    for number in range(low, high + 1):
        if (yield number) == "yes":
            return number
    return high
