"""A line that holds a U+FFFD is intact, and was left out."""

from collections.abc import Iterator
from pathlib import Path


def intact(path: Path) -> Iterator[str]:
    """Take every replacement character for damage."""
    with path.open(encoding="utf-8", errors="replace") as file:
        for line in file:
            if "\N{REPLACEMENT CHARACTER}" not in line:
                yield line.rstrip("\n")
