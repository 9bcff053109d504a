"""Connecting is a reduction: stages are folded into the source, one by one."""

from collections.abc import Callable, Iterable, Iterator
from functools import partial, reduce
from typing import Any

Stage = Callable[[Iterable[Any]], Iterator[Any]]


def behind(items: Iterable[Any], stage: Stage) -> Iterator[Any]:
    """Put *stage* behind what gives *items*."""
    return stage(items)


def connect(*stages: Stage) -> Stage:
    """Return one stage that does the work of *stages*, the first one first."""
    return partial(reduce, behind, stages)
