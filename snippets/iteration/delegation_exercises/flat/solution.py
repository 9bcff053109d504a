"""A tree is a leaf, or a row of trees."""

from collections.abc import Iterable, Iterator
from typing import Any


def flat(tree: Iterable[Any]) -> Iterator[Any]:
    """Give the leaves of *tree*, one at a time."""
    for part in tree:
        if isinstance(part, Iterable) and not isinstance(part, str | bytes):
            yield from flat(part)
        else:
            yield part
