"""Two records came out as one: a ;; may lie in two chunks."""

from collections.abc import Iterator
from typing import TextIO


def records(file: TextIO, size: int) -> Iterator[str]:
    """Look for the separator in each chunk alone."""
    rest = ""
    while chunk := file.read(size):
        first, *others = chunk.split(";;")
        rest += first
        for other in others:
            yield rest
            rest = other
    if rest:
        yield rest
