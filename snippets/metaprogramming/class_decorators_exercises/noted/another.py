"""A class decorator that puts noting functions into a subclass."""

from types import FunctionType
from typing import Any

LOG: list[str] = []


def noting(name: str, method: FunctionType) -> Any:
    """Return a function that notes its name and calls *method*."""

    def wrapper(self: Any, *args: Any, **kwargs: Any) -> Any:
        LOG.append(name)
        return method(self, *args, **kwargs)

    return wrapper


def noted(cls: Any) -> Any:
    """Return a subclass of the same name, whose methods are noted."""
    methods = {
        name: noting(name, value)
        for name, value in vars(cls).items()
        if isinstance(value, FunctionType) and name[:2] != "__"
    }
    return type(cls)(cls.__name__, (cls,), methods)
