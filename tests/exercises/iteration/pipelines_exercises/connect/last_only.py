"""3, doubled and then raised by one, should give [7]: [4] was never doubled."""

from collections.abc import Callable, Iterable, Iterator
from typing import Any

Stage = Callable[[Iterable[Any]], Iterator[Any]]


def connect(*stages: Stage) -> Stage:
    """Return one stage that does the work of *stages*, the first one first."""

    def connected(items: Iterable[Any]) -> Iterator[Any]:
        found = iter(items)
        for stage in stages:
            found = stage(items)
        return found

    return connected
