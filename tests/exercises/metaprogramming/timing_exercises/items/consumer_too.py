"""The second reading contains the time that the consumer spent."""

from collections.abc import Callable, Iterator
from functools import wraps
from time import perf_counter
from typing import ParamSpec, TypeVar

from snippets.metaprogramming.timing import Clock, Reading, Record

P = ParamSpec("P")
Y = TypeVar("Y")


def timed_items(
    record: Record, clock: Clock = perf_counter
) -> Callable[[Callable[P, Iterator[Y]]], Callable[P, Iterator[Y]]]:
    """Hand *record* a reading of every item, without the time of its consumer."""

    def decorate(function: Callable[P, Iterator[Y]]) -> Callable[P, Iterator[Y]]:
        @wraps(function)
        def wrapper(*args: P.args, **kwargs: P.kwargs) -> Iterator[Y]:
            start = clock()
            for item in function(*args, **kwargs):
                record(Reading(function.__name__, clock() - start))
                start = clock()
                yield item

        return wrapper

    return decorate
