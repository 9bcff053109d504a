"""A call of a name with two underscores in front is noted."""

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
    """Wrap each function of the body."""
    for name, value in list(vars(cls).items()):
        if isinstance(value, FunctionType):
            setattr(cls, name, note(name, value))
    return cls
