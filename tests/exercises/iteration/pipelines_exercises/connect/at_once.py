"""Nobody has asked yet, and lines are gone."""

from collections.abc import Callable, Iterable, Iterator
from typing import Any

Stage = Callable[[Iterable[Any]], Iterator[Any]]


def connect(*stages: Stage) -> Stage:
    """Return one stage that does the work of *stages*, the first one first."""

    def connected(items: Iterable[Any]) -> Iterator[Any]:
        known = list(items)
        for stage in stages:
            known = list(stage(known))
        return (item for item in known)

    return connected
