"""One function serves as a decorator and in a `with` statement."""

from collections.abc import Iterator
from contextlib import contextmanager
from time import perf_counter

from snippets.metaprogramming.timing import Clock, Reading, Record


@contextmanager
def span(name: str, record: Record, clock: Clock = perf_counter) -> Iterator[None]:
    """Hand *record* the time that the block, or the decorated call, took.

    >>> with span("pack", print, clock=iter([10, 14]).__next__):
    ...     print("wrapped in paper")
    wrapped in paper
    Reading(name='pack', seconds=4)
    """
    start = clock()
    try:
        yield
    finally:
        record(Reading(name, clock() - start))
