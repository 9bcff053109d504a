"""The time of a generator is the time between its resumptions and its yields."""

from collections.abc import Callable, Generator
from functools import wraps
from time import perf_counter
from typing import Any, ParamSpec, TypeVar

from snippets.metaprogramming.timing import Clock, Reading, Record

P = ParamSpec("P")
R = TypeVar("R")
Y = TypeVar("Y")
S = TypeVar("S")


class Laps(Generator[Y, S, R]):
    """Run a generator and add up in *seconds* what its body took.

    >>> laps = Laps((letter for letter in "tea"), clock=iter(range(99)).__next__)
    >>> list(laps), laps.seconds
    (['t', 'e', 'a'], 4)
    """

    def __init__(self, body: Generator[Y, S, R], clock: Clock) -> None:
        """Take over *body*, which has not started."""
        self.body = body
        self.clock = clock
        self.seconds: float = 0

    def lap(self, resume: Callable[..., Y], *args: Any) -> Y:
        """Let the body run up to its next `yield`."""
        start = self.clock()
        try:
            return resume(*args)
        finally:
            self.seconds += self.clock() - start

    def send(self, value: S) -> Y:
        """Resume the body with *value*; `next` comes here too."""
        return self.lap(self.body.send, value)

    def throw(self, *error: Any) -> Y:
        """Resume the body with an error; `close` comes here too."""
        return self.lap(self.body.throw, *error)


def timed_generator(
    record: Record, clock: Clock = perf_counter
) -> Callable[[Callable[P, Generator[Y, S, R]]], Callable[P, Generator[Y, S, R]]]:
    """Hand *record* the time that the body of a generator ran, without its pauses."""

    def decorate(
        function: Callable[P, Generator[Y, S, R]],
    ) -> Callable[P, Generator[Y, S, R]]:
        @wraps(function)
        def wrapper(*args: P.args, **kwargs: P.kwargs) -> Generator[Y, S, R]:
            laps = Laps(function(*args, **kwargs), clock)
            try:
                return (yield from laps)
            finally:
                record(Reading(function.__name__, laps.seconds))

        return wrapper

    return decorate
