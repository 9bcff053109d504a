"""What may go on in the next chunk waits for it."""

from collections.abc import Iterator
from typing import TextIO


def records(file: TextIO, size: int) -> Iterator[str]:
    """Give the records of a log, each of which `;;` ends."""
    rest = ""
    while chunk := file.read(size):
        *whole, rest = (rest + chunk).split(";;")
        yield from whole
    if rest:
        yield rest
