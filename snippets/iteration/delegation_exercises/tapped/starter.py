"""Every item is noted on its way out."""

from collections.abc import Generator
from typing import Any

Inner = Generator[Any, Any, Any]


def tapped(inner: Inner, seen: list[Any]) -> Inner:
    """Be like `yield from inner`, and append every item to *seen*."""
    for item in inner:
        seen.append(item)
        yield item
