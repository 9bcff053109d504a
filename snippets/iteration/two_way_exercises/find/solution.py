"""Two ends move towards each other."""

from collections.abc import Generator


def find(low: int, high: int) -> Generator[int, str, int]:
    """Ask for numbers until the answer is "yes", and return the last."""
    while True:
        middle = (low + high) // 2
        match (yield middle):
            case "more":
                low = middle + 1
            case "less":
                high = middle - 1
            case _:
                return middle
