"""Each line is decoded alone."""

from collections.abc import Iterator
from pathlib import Path


def intact(path: Path) -> Iterator[str]:
    """Give the lines of a log that are not damaged."""
    with path.open("rb") as file:
        for raw in file:
            try:
                line = raw.decode()
            except UnicodeDecodeError:
                continue
            yield line.rstrip("\r\n")
