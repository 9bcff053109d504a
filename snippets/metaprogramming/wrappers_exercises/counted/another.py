"""A decorator that is a class and counts on its instance."""

from collections.abc import Callable
from functools import update_wrapper
from typing import Generic, ParamSpec, TypeVar

P = ParamSpec("P")
R = TypeVar("R")


class counted(Generic[P, R]):  # noqa: N801 (used as a function)
    """Counts the calls of a function."""

    def __init__(self, function: Callable[P, R]) -> None:
        self.function, self.calls = function, 0
        update_wrapper(self, function)

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> R:
        """Count and call."""
        self.calls += 1
        return self.function(*args, **kwargs)
