"""tapped() was closed, and the inner generator was not."""

from collections.abc import Generator
from functools import partial
from typing import Any

Inner = Generator[Any, Any, Any]


def tapped(inner: Inner, seen: list[Any]) -> Inner:
    """Be like `yield from inner`, and append every item to *seen*."""
    ask = partial(next, inner)
    while True:
        try:
            item = ask()
        except StopIteration as end:
            return end.value
        seen.append(item)
        try:
            ask = partial(inner.send, (yield item))
        except Exception as error:
            ask = partial(inner.throw, error)
