"""An audited function refuses arguments."""

from collections.abc import Callable
from typing import TypeVar

R = TypeVar("R")
LOG: list[str] = []


def audited(function: Callable[[object], R]) -> Callable[[object], R]:
    """Know of one argument."""

    def wrapper(order: object) -> R:
        LOG.append(f"begin {function.__name__}")
        result = function(order)
        LOG.append(f"done {function.__name__}")
        return result

    return wrapper
