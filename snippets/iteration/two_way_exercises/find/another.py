"""A range is cut in half, and the function calls itself with what remains."""

from collections.abc import Generator


def find(low: int, high: int) -> Generator[int, str, int]:
    """Ask for numbers until the answer is "yes", and return the last."""
    numbers = range(low, high + 1)
    place = len(numbers) // 2
    answer = yield numbers[place]
    if answer == "yes":
        return numbers[place]
    rest = numbers[place + 1 :] if answer == "more" else numbers[:place]
    return (yield from find(rest[0], rest[-1]))
