"""throw() gave b, and seen is ['a']: the inner one gave b."""

from collections.abc import Generator
from typing import Any

Inner = Generator[Any, Any, Any]


def tapped(inner: Inner, seen: list[Any]) -> Inner:
    """Be like `yield from inner`, and append every item to *seen*."""
    sent = None
    while True:
        try:
            item = inner.send(sent)
        except StopIteration as end:
            return end.value
        seen.append(item)
        try:
            sent = yield item
        except GeneratorExit:
            inner.close()
            raise
        except BaseException as error:
            sent = yield inner.throw(error)
