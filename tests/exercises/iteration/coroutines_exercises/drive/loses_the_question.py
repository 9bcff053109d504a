"""After the missing barn, the question about the attic was lost: see throw()."""

from collections.abc import Coroutine, Mapping
from typing import Any


def drive(coroutine: Coroutine[str, Any, Any], house: Mapping[str, float]) -> object:
    """Throw, and then go on as if nothing had been asked."""
    answer = None
    try:
        while True:
            room = coroutine.send(answer)
            if room not in house:
                room = coroutine.throw(LookupError(room))
                if room in house:
                    coroutine.throw(LookupError(room))
                continue
            answer = house[room]
    except StopIteration as end:
        return end.value
