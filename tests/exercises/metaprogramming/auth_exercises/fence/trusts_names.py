"""/fake calls something else that is named like the guard."""

from collections.abc import Callable, Iterable
from typing import Any

from fastapi.dependencies.models import Dependant
from fastapi.routing import APIRoute
from starlette.routing import BaseRoute


def names(dependant: Dependant) -> set[str]:
    """Return the names of all functions in the tree."""
    found = {getattr(dependant.call, "__name__", "")}
    return found.union(*(names(inner) for inner in dependant.dependencies))


def unguarded(routes: Iterable[BaseRoute], guard: Callable[..., Any]) -> set[str]:
    """Compare functions by name."""
    ours = [route for route in routes if isinstance(route, APIRoute)]
    return {r.path for r in ours if guard.__name__ not in names(r.dependant)}
