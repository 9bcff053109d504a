"""connect()([3, 4]) should hand on 3 and 4."""

from collections.abc import Callable, Iterable, Iterator
from typing import Any

Stage = Callable[[Iterable[Any]], Iterator[Any]]


def connect(*stages: Stage) -> Stage:
    """Return one stage that does the work of *stages*, the first one first."""

    def connected(items: Iterable[Any]) -> Iterator[Any]:
        first, *others = stages
        found = first(items)
        for stage in others:
            found = stage(found)
        return found

    return connected
