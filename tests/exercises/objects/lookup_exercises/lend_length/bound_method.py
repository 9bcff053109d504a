"""Still no length: len() does not ask the instance. Put __len__ elsewhere."""

from types import MethodType
from typing import Any


def lend_length(obj: Any, number: int) -> None:
    """Bind the method, and put it where a dot finds it."""
    obj.__len__ = MethodType(lambda self: number, obj)
