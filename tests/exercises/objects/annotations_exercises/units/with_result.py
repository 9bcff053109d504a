"""The result of exchange() is no parameter."""

from collections.abc import Callable
from typing import get_type_hints


def units(function: Callable[..., object]) -> dict[str, str]:
    """Read all annotations."""
    return {
        name: said
        for name, hint in get_type_hints(function, include_extras=True).items()
        for said in getattr(hint, "__metadata__", ())
        if isinstance(said, str)
    }
