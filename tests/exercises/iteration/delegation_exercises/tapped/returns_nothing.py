"""The inner one returned "done", tapped() None."""

from collections.abc import Generator
from typing import Any

Inner = Generator[Any, Any, Any]


def tapped(inner: Inner, seen: list[Any]) -> Inner:
    """Be like `yield from inner`, and append every item to *seen*."""
    sent = None
    while True:
        try:
            item = inner.send(sent)
        except StopIteration:
            return
        seen.append(item)
        sent = yield item
