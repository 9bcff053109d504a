"""flat() never ends: a letter is a string again."""

from collections.abc import Iterable, Iterator
from typing import Any


def flat(tree: Iterable[Any]) -> Iterator[Any]:
    """Give the leaves of *tree*, one at a time."""
    for part in tree:
        if isinstance(part, Iterable):
            yield from flat(part)
        else:
            yield part
