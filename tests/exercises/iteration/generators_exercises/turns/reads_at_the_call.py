"""Nobody has asked for an item yet, and one was read."""

from collections.abc import Iterable, Iterator
from itertools import zip_longest
from typing import Any

NOTHING = object()


def turns(*logs: Iterable[Any]) -> Iterator[Any]:
    """Make all rounds at the call."""
    rounds = list(zip_longest(*logs, fillvalue=NOTHING))
    return (item for items in rounds for item in items if item is not NOTHING)
