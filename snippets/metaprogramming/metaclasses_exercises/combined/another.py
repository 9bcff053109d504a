"""A metaclass that grows from base to base."""

from functools import reduce
from typing import Any


def joined(one: Any, other: Any) -> Any:
    """Return the more derived of two metaclasses, or an heir of both."""
    if issubclass(one, other):
        return one
    if issubclass(other, one):
        return other
    return type("Joined", (one, other), {})


def combined(*bases: type) -> type:
    """Return a metaclass with which a class may have all these *bases*."""
    found: type = reduce(joined, map(type, bases), type)
    return found
