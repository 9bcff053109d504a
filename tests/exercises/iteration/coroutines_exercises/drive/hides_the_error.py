"""The coroutine let LookupError out, and drive() hid it."""

from collections.abc import Coroutine, Mapping
from typing import Any


def drive(coroutine: Coroutine[str, Any, Any], house: Mapping[str, float]) -> object:
    """Catch whatever comes out."""
    try:
        room = coroutine.send(None)
        while True:
            if room in house:
                room = coroutine.send(house[room])
            else:
                room = coroutine.throw(LookupError(room))
    except StopIteration as end:
        return end.value
    except LookupError:
        return None
