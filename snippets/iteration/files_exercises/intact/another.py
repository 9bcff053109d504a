"""Damaged bytes become lone surrogates, which valid UTF-8 never gives."""

from collections.abc import Iterator
from pathlib import Path


def damaged(line: str) -> bool:
    """Tell whether the line had bytes that are no UTF-8."""
    return any("\udc80" <= character <= "\udcff" for character in line)


def intact(path: Path) -> Iterator[str]:
    """Give the lines of a log that are not damaged."""
    with path.open(encoding="utf-8", errors="surrogateescape") as file:
        for line in file:
            if not damaged(line):
                yield line.rstrip("\n")
