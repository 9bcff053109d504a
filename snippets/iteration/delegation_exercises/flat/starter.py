"""The leaves of a tree."""

from collections.abc import Iterable, Iterator
from typing import Any


def flat(tree: Iterable[Any]) -> Iterator[Any]:
    """Give the leaves of *tree*, one at a time."""
    for part in tree:
        if isinstance(part, list):
            yield from part
        else:
            yield part
