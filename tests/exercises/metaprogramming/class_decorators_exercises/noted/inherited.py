"""Wrapped is what another class defines."""

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
    """Look for functions in all bases."""
    for name in dir(cls):
        for base in cls.__mro__:
            value = vars(base).get(name)
            if isinstance(value, FunctionType) and not name.startswith("__"):
                setattr(cls, name, note(name, value))
                break
    return cls
