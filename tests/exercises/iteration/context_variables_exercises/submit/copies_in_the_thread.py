"""You are in the attic, and the call finds nowhere."""

from collections.abc import Callable
from concurrent.futures import Executor, Future
from contextvars import copy_context


def submit(
    pool: Executor, function: Callable[..., object], *arguments: object
) -> Future[object]:
    """Copy where there is nothing to copy any more."""
    return pool.submit(lambda: copy_context().run(function, *arguments))
