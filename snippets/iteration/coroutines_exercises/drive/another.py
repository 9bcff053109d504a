"""Decide first how the coroutine goes on, then let it, at one place."""

from collections.abc import Callable, Coroutine, Mapping
from functools import partial
from typing import TypeVar

R = TypeVar("R")


def drive(coroutine: Coroutine[str, float | None, R], house: Mapping[str, float]) -> R:
    """Run a coroutine to its end; raise LookupError in it for rooms not in *house*."""
    go_on: Callable[[], str] = partial(coroutine.send, None)
    while True:
        try:
            room = go_on()
        except StopIteration as end:
            result: R = end.value
            return result
        try:
            go_on = partial(coroutine.send, house[room])
        except KeyError as error:
            go_on = partial(coroutine.throw, error)
