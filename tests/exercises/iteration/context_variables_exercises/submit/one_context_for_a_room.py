"""Two calls at once need a copy each."""

from collections.abc import Callable
from concurrent.futures import Executor, Future
from contextvars import Context, copy_context

from snippets.iteration.context_variables import ROOM

known: dict[tuple[Executor, str], Context] = {}


def submit(
    pool: Executor, function: Callable[..., object], *arguments: object
) -> Future[object]:
    """Keep one copy for each pool and room."""
    context = known.setdefault((pool, ROOM.get()), copy_context())
    return pool.submit(context.run, function, *arguments)
