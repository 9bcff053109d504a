"""The log speaks of calls before anybody has called."""

from collections.abc import Callable
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
R = TypeVar("R")
LOG: list[str] = []


def audited(function: Callable[P, R]) -> Callable[P, R]:
    """Log while decorating."""
    LOG.append(f"begin {function.__name__}")

    def wrapper(*args: P.args, **kwargs: P.kwargs) -> R:
        try:
            return function(*args, **kwargs)
        finally:
            LOG.append(f"done {function.__name__}")

    return wrapper
