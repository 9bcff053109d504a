"""The whole file is in memory, and lines are enough."""

from collections.abc import Iterator
from pathlib import Path


def intact(path: Path) -> Iterator[str]:
    """Read everything and decode line by line."""
    for raw in path.read_bytes().splitlines():
        try:
            line = raw.decode()
        except UnicodeDecodeError:
            continue
        yield line
