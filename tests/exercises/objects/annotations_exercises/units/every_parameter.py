"""For price(net, rate), only net has a text: {'net': 'cents'}."""

from collections.abc import Callable
from typing import get_type_hints


def units(function: Callable[..., object]) -> dict[str, str]:
    """Name a unit for every parameter."""
    hints = get_type_hints(function, include_extras=True)
    hints.pop("return", None)
    return {
        name: "".join(
            s for s in getattr(hint, "__metadata__", ()) if isinstance(s, str)
        )
        for name, hint in hints.items()
    }
