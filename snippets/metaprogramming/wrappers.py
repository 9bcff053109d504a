"""`functools.wraps` lends a wrapper the name of the function inside."""

from collections.abc import Callable
from functools import wraps
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
R = TypeVar("R")


def polite(function: Callable[P, R]) -> Callable[P, R]:
    """Return a wrapper that says please before a call and thank you after it.

    >>> polite(len)("tea")
    please
    thank you
    3
    """

    @wraps(function)
    def wrapper(*args: P.args, **kwargs: P.kwargs) -> R:
        print("please")
        result = function(*args, **kwargs)
        print("thank you")
        return result

    return wrapper


@polite
def quote(order: str, count: int = 1) -> int:
    """Return the cents that *count* of an order cost.

    >>> quote("tea", count=2)
    please
    thank you
    500
    """
    return 250 * count
