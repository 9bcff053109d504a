"""Records that chunks cut to pieces."""

from collections.abc import Iterator
from typing import TextIO


def records(file: TextIO, size: int) -> Iterator[str]:
    """Give the records of a log, each of which `;;` ends."""
    while chunk := file.read(size):
        yield from chunk.split(";;")
