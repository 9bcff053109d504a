"""The object is to keep its names."""

from typing import Any


def lend_length(obj: Any, number: int) -> None:
    """Start afresh, with the length in the only name."""
    cls = type(obj)
    obj.__class__ = type(cls.__name__, (cls,), {"__len__": lambda self: number})
    vars(obj).clear()
    obj.net = number
