"""Evaluate all annotations, with everything that they say."""

from collections.abc import Callable
from typing import get_type_hints


def units(function: Callable[..., object]) -> dict[str, str]:
    """Return the text in the annotation of each parameter that has one."""
    hints = get_type_hints(function, include_extras=True)
    hints.pop("return", None)
    return {
        name: said
        for name, hint in hints.items()
        for said in getattr(hint, "__metadata__", ())
        if isinstance(said, str)
    }
