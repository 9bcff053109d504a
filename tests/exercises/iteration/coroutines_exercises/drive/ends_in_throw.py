"""A StopIteration came out of drive(): throw() ends a coroutine, too."""

from collections.abc import Coroutine, Mapping
from typing import Any


def drive(coroutine: Coroutine[str, Any, Any], house: Mapping[str, float]) -> object:
    """Expect the end from `send()` only."""
    room = coroutine.send(None)
    while True:
        if room not in house:
            room = coroutine.throw(LookupError(room))
            continue
        try:
            room = coroutine.send(house[room])
        except StopIteration as end:
            return end.value
