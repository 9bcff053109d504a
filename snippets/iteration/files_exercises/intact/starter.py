"""Lines from which damaged bytes are missing."""

from collections.abc import Iterator
from pathlib import Path


def intact(path: Path) -> Iterator[str]:
    """Give the lines of a log that are not damaged."""
    with path.open(encoding="utf-8", errors="ignore") as file:
        for line in file:
            yield line.rstrip("\n")
