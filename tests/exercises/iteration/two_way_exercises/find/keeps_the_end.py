"""find(1, 100) needs more than 7 questions to find 100."""

from collections.abc import Generator


def find(low: int, high: int) -> Generator[int, str, int]:
    """Ask for numbers until the answer is "yes", and return the last."""
    while True:
        middle = (low + high) // 2
        match (yield middle):
            case "more":
                low = middle
            case "less":
                high = middle
            case _:
                return middle
