"""One frame, and a list of the iterators that are not yet at their end."""

from collections.abc import Iterable, Iterator
from typing import Any


def flat(tree: Iterable[Any]) -> Iterator[Any]:
    """Give the leaves of *tree*, one at a time."""
    open_parts = [iter(tree)]
    while open_parts:
        for part in open_parts[-1]:
            if isinstance(part, str | bytes) or not hasattr(part, "__iter__"):
                yield part
            else:
                open_parts.append(iter(part))
                break
        else:
            open_parts.pop()
