"""price(net, rate) says that net is in cents; nothing came."""

from collections.abc import Callable
from typing import get_type_hints


def units(function: Callable[..., object]) -> dict[str, str]:
    """Evaluate the annotations, and lose what is more than a type."""
    hints = get_type_hints(function)
    return {
        n: h.__metadata__[0] for n, h in hints.items() if hasattr(h, "__metadata__")
    }
