"""Continue the coroutine with the temperature, or with an exception."""

from collections.abc import Coroutine, Mapping
from typing import TypeVar

R = TypeVar("R")


def drive(coroutine: Coroutine[str, float | None, R], house: Mapping[str, float]) -> R:
    """Run a coroutine to its end; raise LookupError in it for rooms not in *house*."""
    try:
        room = coroutine.send(None)
        while True:
            if room in house:
                room = coroutine.send(house[room])
            else:
                room = coroutine.throw(LookupError(room))
    except StopIteration as end:
        result: R = end.value
        return result
