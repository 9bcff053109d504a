"""An error that the function raises does not come out."""

from collections.abc import Callable
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
R = TypeVar("R")
LOG: list[str] = []


def audited(function: Callable[P, R]) -> Callable[P, R | None]:
    """Note an error, and keep it."""

    def wrapper(*args: P.args, **kwargs: P.kwargs) -> R | None:
        LOG.append(f"begin {function.__name__}")
        try:
            result = function(*args, **kwargs)
        except Exception:
            LOG.append(f"failed {function.__name__}")
            return None
        LOG.append(f"done {function.__name__}")
        return result

    return wrapper
