"""Let `__exit__` learn how the block ended."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import wraps
from time import perf_counter
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
R = TypeVar("R")
Record = Callable[[str, float, str], object]


@dataclass
class Span:
    """Time a block and learn from `with` how it ended."""

    name: str
    record: Record
    clock: Callable[[], float]

    def __enter__(self) -> None:
        """Start the clock."""
        self.start = self.clock()

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        """Record, and let the error pass."""
        outcome = kind.__name__ if kind else "returned"
        self.record(self.name, self.clock() - self.start, outcome)


def timed(
    record: Record, clock: Callable[[], float] = perf_counter
) -> Callable[[Callable[P, R]], Callable[P, R]]:
    """Hand *record* the name, the seconds and the outcome of every call."""

    def decorate(function: Callable[P, R]) -> Callable[P, R]:
        @wraps(function)
        def wrapper(*args: P.args, **kwargs: P.kwargs) -> R:
            with Span(function.__name__, record, clock):
                return function(*args, **kwargs)

        return wrapper

    return decorate
