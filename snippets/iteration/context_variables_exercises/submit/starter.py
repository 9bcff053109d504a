"""A call that forgets the context on its way to a thread."""

from collections.abc import Callable
from concurrent.futures import Executor, Future


def submit(
    pool: Executor, function: Callable[..., object], *arguments: object
) -> Future[object]:
    """Call the function in a thread of the pool, in a copy of your context."""
    return pool.submit(function, *arguments)
