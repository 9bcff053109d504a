"""A fence that works through a list of all dependencies, without recursion."""

from collections.abc import Callable, Iterable
from typing import Any

from fastapi.routing import APIRoute
from starlette.routing import BaseRoute


def unguarded(routes: Iterable[BaseRoute], guard: Callable[..., Any]) -> set[str]:
    """Return the paths of those *routes* that never call *guard*."""
    found = set()
    for route in routes:
        if not isinstance(route, APIRoute):
            continue
        todo = list(route.dependant.dependencies)
        for inner in todo:
            todo.extend(inner.dependencies)
        if all(inner.call is not guard for inner in todo):
            found.add(route.path)
    return found
