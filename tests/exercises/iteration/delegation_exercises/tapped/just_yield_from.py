"""After one item, seen is []."""

from collections.abc import Generator
from typing import Any

Inner = Generator[Any, Any, Any]


def tapped(inner: Inner, seen: list[Any]) -> Inner:
    """Be like `yield from inner`, and append every item to *seen*."""
    result = yield from inner
    seen.append(result)
    return result
