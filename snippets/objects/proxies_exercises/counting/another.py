"""A stand-in that hands out partial calls of one counting method."""

from collections import Counter
from functools import partial
from typing import Any


class Counting:
    """Stands in for *target*, and counts calls of its methods."""

    def __init__(self, target: Any) -> None:
        self.target = target
        self.calls: Counter[str] = Counter()

    def call(self, name: str, /, *args: Any, **kwargs: Any) -> Any:
        """Count a call of the method *name*, and make it."""
        self.calls[name] += 1
        return getattr(self.target, name)(*args, **kwargs)

    def __getattr__(self, name: str) -> Any:
        """Return an attribute, or what calls the method of that name."""
        found = getattr(self.target, name)
        return partial(self.call, name) if callable(found) else found
