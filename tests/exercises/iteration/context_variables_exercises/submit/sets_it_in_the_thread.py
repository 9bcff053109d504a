"""The call is over, and the next one in its thread still finds its room."""

from collections.abc import Callable
from concurrent.futures import Executor, Future
from contextvars import copy_context


def submit(
    pool: Executor, function: Callable[..., object], *arguments: object
) -> Future[object]:
    """Set all variables again, in the context of the thread."""
    context = copy_context()

    def job() -> object:
        for variable, value in context.items():
            variable.set(value)
        return function(*arguments)

    return pool.submit(job)
