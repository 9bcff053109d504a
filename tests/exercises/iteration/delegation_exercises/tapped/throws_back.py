"""A thrown error came back: it belongs inside first."""

from collections.abc import Generator
from typing import Any

Inner = Generator[Any, Any, Any]


def tapped(inner: Inner, seen: list[Any]) -> Inner:
    """Be like `yield from inner`, and append every item to *seen*."""
    sent = None
    try:
        while True:
            item = inner.send(sent)
            seen.append(item)
            sent = yield item
    except StopIteration as end:
        return end.value
    finally:
        inner.close()
