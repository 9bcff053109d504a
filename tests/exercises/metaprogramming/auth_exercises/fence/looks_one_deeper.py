"""/far asks the guard, through two others."""

from collections.abc import Callable, Iterable
from typing import Any

from fastapi.routing import APIRoute
from starlette.routing import BaseRoute


def unguarded(routes: Iterable[BaseRoute], guard: Callable[..., Any]) -> set[str]:
    """Look at dependencies and at theirs, and stop there."""
    found = set()
    for route in routes:
        if isinstance(route, APIRoute):
            near = route.dependant.dependencies
            calls = [d.call for d in near]
            calls += [d.call for inner in near for d in inner.dependencies]
            if guard not in calls:
                found.add(route.path)
    return found
