"""Each stage gets what the stage before it gives, when the source is known."""

from collections.abc import Callable, Iterable, Iterator
from typing import Any

Stage = Callable[[Iterable[Any]], Iterator[Any]]


def connect(*stages: Stage) -> Stage:
    """Return one stage that does the work of *stages*, the first one first."""

    def connected(items: Iterable[Any]) -> Iterator[Any]:
        for stage in stages:
            items = stage(items)
        return iter(items)

    return connected
