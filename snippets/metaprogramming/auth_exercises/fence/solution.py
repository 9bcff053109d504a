"""A fence that follows dependencies into their dependencies."""

from collections.abc import Callable, Iterable
from typing import Any

from fastapi.dependencies.models import Dependant
from fastapi.routing import APIRoute
from starlette.routing import BaseRoute


def asks(dependant: Dependant, guard: Callable[..., Any]) -> bool:
    """Tell whether *guard* is called anywhere in the tree."""
    return any(
        inner.call is guard or asks(inner, guard) for inner in dependant.dependencies
    )


def unguarded(routes: Iterable[BaseRoute], guard: Callable[..., Any]) -> set[str]:
    """Return the paths of those *routes* that never call *guard*."""
    return {
        route.path
        for route in routes
        if isinstance(route, APIRoute) and not asks(route.dependant, guard)
    }
