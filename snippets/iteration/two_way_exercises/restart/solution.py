"""A mean that catches its order at the `yield`."""

from collections.abc import Generator


class Restart(Exception):
    """Thrown into a mean that is to forget its values."""


def means() -> Generator[float | None, float, None]:
    """Answer each value that is sent with the mean so far."""
    total, count, mean = 0.0, 0, None
    while True:
        try:
            value = yield mean
        except Restart:
            total, count, mean = 0.0, 0, None
        else:
            total += value
            count += 1
            mean = total / count
