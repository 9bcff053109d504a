"""A damaged line ends everything: leave it out and go on."""

from collections.abc import Iterator
from pathlib import Path


def intact(path: Path) -> Iterator[str]:
    """Trust every byte."""
    with path.open(encoding="utf-8") as file:
        for line in file:
            yield line.rstrip("\n")
