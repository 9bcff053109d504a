"""The log says done, and the call raised."""

from collections.abc import Callable
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
R = TypeVar("R")
LOG: list[str] = []


def audited(function: Callable[P, R]) -> Callable[P, R]:
    """Say done, however the call ends."""

    def wrapper(*args: P.args, **kwargs: P.kwargs) -> R:
        LOG.append(f"begin {function.__name__}")
        try:
            return function(*args, **kwargs)
        finally:
            LOG.append(f"done {function.__name__}")

    return wrapper
