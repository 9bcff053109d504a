"""connect(doubled, raised)([3]) should give [7], 3 doubled and one more;
[4] has not been through the first stage.
"""

from collections.abc import Callable, Iterable, Iterator
from typing import Any

Stage = Callable[[Iterable[Any]], Iterator[Any]]


def connect(*stages: Stage) -> Stage:
    """Return one stage that does the work of *stages*, the first one first."""

    def connected(items: Iterable[Any]) -> Iterator[Any]:
        found = iter(items)
        for stage in stages:
            found = stage(items)
        return found

    return connected
