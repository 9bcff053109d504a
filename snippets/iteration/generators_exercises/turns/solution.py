"""A queue of iterators: who has given an item goes to the back."""

from collections import deque
from collections.abc import Iterable, Iterator
from typing import Any


def turns(*logs: Iterable[Any]) -> Iterator[Any]:
    """Give one item of each log in turn, until all logs have ended."""
    queue = deque(iter(log) for log in logs)
    while queue:
        first = queue.popleft()
        for item in first:
            yield item
            queue.append(first)
            break
