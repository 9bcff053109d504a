"""1 and 2 were sent, and inside arrived [None, None]."""

from collections.abc import Generator
from typing import Any

Inner = Generator[Any, Any, Any]


def tapped(inner: Inner, seen: list[Any]) -> Inner:
    """Be like `yield from inner`, and append every item to *seen*."""
    while True:
        try:
            item = next(inner)
        except StopIteration as end:
            return end.value
        seen.append(item)
        yield item
