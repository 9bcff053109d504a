"""Read what annotations say besides types."""

from collections.abc import Callable
from typing import get_type_hints


def units(function: Callable[..., object]) -> dict[str, str]:
    """Return the text in the annotation of each parameter that has one."""
    hints = get_type_hints(function)
    return {name: hint for name, hint in hints.items() if isinstance(hint, str)}
