"""A tuple is no list."""

from collections.abc import Iterable
from typing import Any, get_args, get_origin


def fits(value: object, hint: Any) -> bool:
    """Look at the items of whatever has some."""
    if get_origin(hint) is list and isinstance(value, Iterable):
        return all(fits(one, get_args(hint)[0]) for one in value)
    return isinstance(value, hint)
