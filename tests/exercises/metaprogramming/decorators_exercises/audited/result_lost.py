"""The result of the call is lost."""

from collections.abc import Callable
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
R = TypeVar("R")
LOG: list[str] = []


def audited(function: Callable[P, R]) -> Callable[P, None]:
    """Call, and return nothing."""

    def wrapper(*args: P.args, **kwargs: P.kwargs) -> None:
        LOG.append(f"begin {function.__name__}")
        function(*args, **kwargs)
        LOG.append(f"done {function.__name__}")

    return wrapper
