"""Lent once more, the length is to be the new number."""

from typing import Any


def lend_length(obj: Any, number: int) -> None:
    """Lend a length to objects that have none."""
    cls = type(obj)
    if not hasattr(cls, "__len__"):
        obj.__class__ = type(cls.__name__, (cls,), {"__len__": lambda self: number})
