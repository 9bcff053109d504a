"""A decorator that logs and passes everything on."""

from collections.abc import Callable
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
R = TypeVar("R")
LOG: list[str] = []


def audited(function: Callable[P, R]) -> Callable[P, R]:
    """Note in `LOG` how each call begins and ends."""
    name = function.__name__

    def wrapper(*args: P.args, **kwargs: P.kwargs) -> R:
        LOG.append(f"begin {name}")
        try:
            result = function(*args, **kwargs)
        except BaseException:
            LOG.append(f"failed {name}")
            raise
        LOG.append(f"done {name}")
        return result

    return wrapper
