"""[1, [2, [3, [4]]], [], 5] gave [1, 5]."""

from collections.abc import Iterable, Iterator
from typing import Any


def flat(tree: Iterable[Any]) -> Iterator[Any]:
    """Give the leaves of *tree*, one at a time."""
    for part in tree:
        if isinstance(part, list | tuple):
            flat(part)
        else:
            yield part
