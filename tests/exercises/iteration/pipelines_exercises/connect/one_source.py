"""The first source went through the stages, the second one did not."""

from collections.abc import Callable, Iterable, Iterator
from typing import Any

Stage = Callable[[Iterable[Any]], Iterator[Any]]


def connect(*stages: Stage) -> Stage:
    """Return one stage that does the work of *stages*, the first one first."""
    rest = iter(stages)

    def connected(items: Iterable[Any]) -> Iterator[Any]:
        for stage in rest:
            items = stage(items)
        return iter(items)

    return connected
