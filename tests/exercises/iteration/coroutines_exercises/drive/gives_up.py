"""The last room was missing, and the result is lost."""

from collections.abc import Coroutine, Mapping
from typing import Any


def drive(coroutine: Coroutine[str, Any, Any], house: Mapping[str, float]) -> object:
    """Return nothing when the coroutine ends in `throw()`."""
    room = coroutine.send(None)
    try:
        while True:
            while room not in house:
                try:
                    room = coroutine.throw(LookupError(room))
                except StopIteration:
                    return {}
            room = coroutine.send(house[room])
    except StopIteration as end:
        return end.value
