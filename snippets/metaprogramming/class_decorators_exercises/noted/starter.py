"""A class decorator that wraps too much."""

from collections.abc import Callable
from typing import Any

LOG: list[str] = []


def note(name: str, method: Callable[..., Any]) -> Callable[..., Any]:
    """Return a function that notes its name and calls *method*."""

    def wrapper(*args: Any, **kwargs: Any) -> Any:
        LOG.append(name)
        return method(*args, **kwargs)

    return wrapper


def noted(cls: Any) -> Any:
    """Note the calls of the methods of *cls*."""
    for name in dir(cls):
        if not name.startswith("__"):
            setattr(cls, name, note(name, getattr(cls, name)))
    return cls
