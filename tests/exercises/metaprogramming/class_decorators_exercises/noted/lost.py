"""The decorated class is not a class any more."""

from collections.abc import Callable
from types import FunctionType
from typing import Any

LOG: list[str] = []


def note(name: str, method: Callable[..., Any]) -> Callable[..., Any]:
    """Return a function that notes its name and calls *method*."""

    def wrapper(*args: Any, **kwargs: Any) -> Any:
        LOG.append(name)
        return method(*args, **kwargs)

    return wrapper


def noted(cls: Any) -> Any:
    """Forget to hand the class back."""
    for name, value in list(vars(cls).items()):
        if isinstance(value, FunctionType) and not name.startswith("__"):
            setattr(cls, name, note(name, value))
