"""A decorator that is a class, and shows what a partial call would take."""

from collections.abc import Callable
from functools import partial
from inspect import signature
from typing import Concatenate, Generic, ParamSpec, TypeVar

P = ParamSpec("P")
R = TypeVar("R")


class numbered(Generic[P, R]):  # noqa: N801 (used as a function)
    """Supplies the number of the call as the first argument."""

    def __init__(self, function: Callable[Concatenate[int, P], R]) -> None:
        self.function, self.calls = function, 0
        self.__signature__ = signature(partial(function, 0))

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> R:
        """Count, and call with the number."""
        self.calls += 1
        return self.function(self.calls, *args, **kwargs)
