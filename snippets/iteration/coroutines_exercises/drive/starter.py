"""A driver that has no word for a missing room."""

from collections.abc import Coroutine, Mapping
from typing import TypeVar

R = TypeVar("R")


def drive(coroutine: Coroutine[str, float | None, R], house: Mapping[str, float]) -> R:
    """Run a coroutine to its end; raise LookupError in it for rooms not in *house*."""
    answer = None
    while True:
        try:
            room = coroutine.send(answer)
        except StopIteration as end:
            result: R = end.value
            return result
        answer = house.get(room)
