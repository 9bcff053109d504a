"""LookupError came out of drive(): it is to be raised inside the coroutine."""

from collections.abc import Coroutine, Mapping
from typing import Any


def drive(coroutine: Coroutine[str, Any, Any], house: Mapping[str, float]) -> object:
    """Look the room up outside of the coroutine."""
    answer = None
    while True:
        try:
            room = coroutine.send(answer)
        except StopIteration as end:
            return end.value
        answer = house[room]
