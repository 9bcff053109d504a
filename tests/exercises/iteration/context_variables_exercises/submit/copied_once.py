"""The second call was submitted in the shed, and it finds an older room."""

from collections.abc import Callable
from concurrent.futures import Executor, Future
from contextvars import Context, copy_context

known: dict[Executor, Context] = {}


def submit(
    pool: Executor, function: Callable[..., object], *arguments: object
) -> Future[object]:
    """Keep one copy for each pool."""
    context = known.setdefault(pool, copy_context())
    return pool.submit(context.run, function, *arguments)
