"""fits([12, None], list[int | None]) raises TypeError."""

from typing import Any, get_args, get_origin


def fits(value: object, hint: Any) -> bool:
    """Leave unions to isinstance."""
    if hint is None:
        return value is None
    if get_origin(hint) is list:
        (part,) = get_args(hint)
        return isinstance(value, list) and all(has_type(one, part) for one in value)
    return isinstance(value, hint)


def has_type(value: object, hint: Any) -> bool:
    """Compare by isinstance, with one class at a time."""
    if not isinstance(hint, type):
        raise TypeError
    return isinstance(value, hint)
