"""A new context, filled by hand before the call is sent."""

from collections.abc import Callable
from concurrent.futures import Executor, Future
from contextvars import Context, copy_context


def submit(
    pool: Executor, function: Callable[..., object], *arguments: object
) -> Future[object]:
    """Call the function in a thread of the pool, in a copy of your context."""
    context = Context()
    for variable, value in copy_context().items():
        context.run(variable.set, value)

    def job() -> object:
        return context.run(function, *arguments)

    return pool.submit(job)
