"""Compare a value with a hint of several parts."""

from typing import Any, get_origin


def fits(value: object, hint: Any) -> bool:
    """Tell whether *value* is what *hint* says."""
    return isinstance(value, get_origin(hint) or hint)
