"""throw(Restart()) is to give None, and gave 2.0."""

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
            total, count = 0.0, 0
        else:
            total += value
            count += 1
            mean = total / count
