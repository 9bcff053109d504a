"""A number is found by asking."""

from collections.abc import Generator


def find(low: int, high: int) -> Generator[int, str, int]:
    """Ask for numbers until the answer is "yes", and return the last."""
    middle = (low + high) // 2
    yield middle
    return middle
