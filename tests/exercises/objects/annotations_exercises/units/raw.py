"""weigh(net) keeps its annotation as text: evaluate it."""

from collections.abc import Callable


def units(function: Callable[..., object]) -> dict[str, str]:
    """Read the annotations as they are kept."""
    return {
        name: said
        for name, hint in function.__annotations__.items()
        for said in getattr(hint, "__metadata__", ())
        if isinstance(said, str)
    }
