"""flat() reads on and on before it gives the first leaf."""

from collections.abc import Iterable, Iterator
from typing import Any


def flat(tree: Iterable[Any]) -> Iterator[Any]:
    """Give the leaves of *tree*, one at a time."""
    leaves: list[Any] = []
    for part in tree:
        if isinstance(part, Iterable) and not isinstance(part, str | bytes):
            leaves.extend(flat(part))
        else:
            leaves.append(part)
    yield from leaves
