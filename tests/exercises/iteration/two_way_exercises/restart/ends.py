"""The Restart was caught, and the generator ended."""

from collections.abc import Generator


class Restart(Exception):
    """Thrown into a mean that is to forget its values."""


def means() -> Generator[float | None, float, None]:
    """Answer each value that is sent with the mean so far."""
    total, count, mean = 0.0, 0, None
    try:
        while True:
            value = yield mean
            total += value
            count += 1
            mean = total / count
    except Restart:
        total, count, mean = 0.0, 0, None
