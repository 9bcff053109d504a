"""Ask for each item by hand, with the clock around `next`."""

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
            items = function(*args, **kwargs)
            while True:
                start = clock()
                try:
                    item = next(items)
                except StopIteration:
                    return
                record(Reading(function.__name__, clock() - start))
                yield item

        return wrapper

    return decorate
