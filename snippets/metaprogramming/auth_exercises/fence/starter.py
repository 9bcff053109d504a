"""A fence that finds the routes without a guard, at the first look only."""

from collections.abc import Callable, Iterable
from typing import Any

from fastapi.routing import APIRoute
from starlette.routing import BaseRoute


def unguarded(routes: Iterable[BaseRoute], guard: Callable[..., Any]) -> set[str]:
    """Return the paths of those *routes* that never call *guard*."""
    found = set()
    for route in routes:
        if isinstance(route, APIRoute):
            calls = [inner.call for inner in route.dependant.dependencies]
            if guard not in calls:
                found.add(route.path)
    return found
