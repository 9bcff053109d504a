"""A static method no longer works, or its call is noted."""

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
    """Take whatever the class hands out and can be called."""
    for name in list(vars(cls)):
        if callable(getattr(cls, name)) and not name.startswith("__"):
            setattr(cls, name, note(name, getattr(cls, name)))
    return cls
