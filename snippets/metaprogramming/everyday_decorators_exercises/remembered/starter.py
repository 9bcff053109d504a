"""A cache that keeps answers only."""

from collections.abc import Callable
from functools import cache
from typing import Any


def remembered(function: Callable[..., Any]) -> Callable[..., Any]:
    """Run once for equal arguments, and keep what came of it."""
    return cache(function)
