"""The parts of tuples and generators count as well."""

from collections.abc import Iterable, Iterator
from typing import Any


def flat(tree: Iterable[Any]) -> Iterator[Any]:
    """Give the leaves of *tree*, one at a time."""
    for part in tree:
        if isinstance(part, list):
            yield from flat(part)
        else:
            yield part
