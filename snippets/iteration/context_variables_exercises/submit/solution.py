"""A call that takes its context along."""

from collections.abc import Callable
from concurrent.futures import Executor, Future
from contextvars import copy_context


def submit(
    pool: Executor, function: Callable[..., object], *arguments: object
) -> Future[object]:
    """Call the function in a thread of the pool, in a copy of your context."""
    return pool.submit(copy_context().run, function, *arguments)
