"""An empty record came out, and the log has none."""

from collections.abc import Iterator
from typing import TextIO


def records(file: TextIO, size: int) -> Iterator[str]:
    """Give what is left, even when nothing is."""
    rest = ""
    while chunk := file.read(size):
        *whole, rest = (rest + chunk).split(";;")
        yield from whole
    yield rest
