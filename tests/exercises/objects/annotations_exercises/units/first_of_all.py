"""In exchange(), the annotation of net holds a number before the text."""

from collections.abc import Callable
from typing import get_type_hints


def units(function: Callable[..., object]) -> dict[str, str]:
    """Take the first of what an annotation says."""
    hints = get_type_hints(function, include_extras=True)
    hints.pop("return", None)
    return {
        name: hint.__metadata__[0]
        for name, hint in hints.items()
        if hasattr(hint, "__metadata__")
    }
