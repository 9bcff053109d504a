"""The pipeline calls itself: look at when its names are looked up."""

from collections.abc import Callable, Iterable, Iterator
from typing import Any

Stage = Callable[[Iterable[Any]], Iterator[Any]]


def connect(*stages: Stage) -> Stage:
    """Return one stage that does the work of *stages*, the first one first."""
    connected: Stage = iter
    for stage in stages:
        connected = lambda items: stage(connected(items))  # noqa: B023, E731
    return connected
