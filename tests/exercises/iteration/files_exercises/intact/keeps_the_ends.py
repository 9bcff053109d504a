"""The lines are to come without their ends."""

from collections.abc import Iterator
from pathlib import Path


def intact(path: Path) -> Iterator[str]:
    """Give the lines as they are."""
    with path.open("rb") as file:
        for raw in file:
            try:
                line = raw.decode()
            except UnicodeDecodeError:
                continue
            yield line
