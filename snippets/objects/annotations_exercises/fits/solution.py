"""Take the hint apart, and ask the same of its parts."""

from types import UnionType
from typing import Any, Union, get_args, get_origin


def fits(value: object, hint: Any) -> bool:
    """Tell whether *value* is what *hint* says."""
    origin, parts = get_origin(hint), get_args(hint)
    if origin in (Union, UnionType):
        return any(fits(value, part) for part in parts)
    if origin is list:
        return isinstance(value, list) and all(fits(one, parts[0]) for one in value)
    return value is None if hint is None else isinstance(value, hint)
