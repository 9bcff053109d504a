"""A pipeline without a source, which works on lists."""

from collections.abc import Callable, Iterable, Iterator
from typing import Any

Stage = Callable[[Iterable[Any]], Iterator[Any]]


def connect(*stages: Stage) -> Stage:
    """Return one stage that does the work of *stages*, the first one first."""

    def connected(items: Iterable[Any]) -> Iterator[Any]:
        for stage in stages:
            items = list(stage(items))
        return iter(items)

    return connected
