"""An order without a hash cannot be remembered."""

from collections.abc import Callable
from functools import cache
from typing import Any


def remembered(method: Callable[[Any], Any]) -> Callable[[Any], Any]:
    """Leave it to the cache."""
    return cache(method)
