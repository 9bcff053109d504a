"""A second object from the two parts of the first: its type and its dict."""

from typing import TypeVar

T = TypeVar("T")


def twin(entry: T) -> T:
    """Return a second object with the type and the attributes of *entry*."""
    second = object.__new__(type(entry))
    vars(second).update(vars(entry))
    return second
