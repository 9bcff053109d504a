"""Two threads asked at once, and both called `make`."""

from collections.abc import Callable
from functools import cache


def once(make: Callable[[], object]) -> Callable[[], object]:
    """Trust `functools.cache`."""
    return cache(make)
