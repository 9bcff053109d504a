"""A log had ended, and was asked again 3 times."""

from collections.abc import Iterable, Iterator
from typing import Any


def turns(*logs: Iterable[Any]) -> Iterator[Any]:
    """Ask every log in every round."""
    asked = [iter(log) for log in logs]
    came = True
    while came:
        came = False
        for log in asked:
            for item in log:
                yield item
                came = True
                break
