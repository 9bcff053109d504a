"""The items of a list may be lists."""

from types import UnionType
from typing import Any, Union, get_args, get_origin


def fits(value: object, hint: Any) -> bool:
    """Look at the items of a list, and no deeper."""
    origin, parts = get_origin(hint), get_args(hint)
    if hint is None:
        return value is None
    if origin in (Union, UnionType):
        return any(fits(value, part) for part in parts)
    if origin is list:
        part = get_origin(parts[0])
        cls = list if part is list else parts[0]
        return isinstance(value, list) and all(isinstance(one, cls) for one in value)
    return isinstance(value, hint)
