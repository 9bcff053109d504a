"""None fits None, and 0 does not."""

from types import UnionType
from typing import Any, Union, get_args, get_origin


def fits(value: object, hint: Any) -> bool:
    """Take anything empty for None."""
    origin, parts = get_origin(hint), get_args(hint)
    if hint is None:
        return not value
    if origin in (Union, UnionType):
        return any(fits(value, part) for part in parts)
    if origin is list:
        return isinstance(value, list) and all(fits(one, parts[0]) for one in value)
    return isinstance(value, hint)
