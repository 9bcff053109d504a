"""A decorator that computes each time."""

from collections.abc import Callable
from typing import Any


def remembered(method: Callable[[Any], Any]) -> Callable[[Any], Any]:
    """Compute once for each instance."""
    return method
