"""The standard library makes such a copy, unless a class says otherwise."""

import copy
from typing import TypeVar

T = TypeVar("T")


def twin(entry: T) -> T:
    """Return a second object with the type and the attributes of *entry*."""
    return copy.copy(entry)
