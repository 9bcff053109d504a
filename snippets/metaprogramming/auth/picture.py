"""Draw who is asked before a view runs, from the route itself."""

from collections.abc import Iterator

from fastapi.dependencies.models import Dependant
from fastapi.routing import APIRoute

from snippets.metaprogramming.auth.counter import router
from snippets.pictures.svg import Picture, arrow, box, line, text

ROW, STEP, WIDTH = 36, 28, 176


def rows(dependant: Dependant, depth: int = 0) -> Iterator[tuple[int, str]]:
    """Yield the functions of a route and how deep in the chain they stand."""
    call = dependant.call
    yield depth, getattr(call, "__name__", type(call).__name__)
    for inner in dependant.dependencies:
        yield from rows(inner, depth + 1)


def chain(path: str) -> Picture:
    """Return a picture of all that runs before the view at *path*."""
    route = next(r for r in router.routes if isinstance(r, APIRoute) and r.path == path)
    found = list(rows(route.dependant))
    drawn = []
    for place, (depth, name) in enumerate(found):
        x, y = depth * STEP + 2, place * ROW + 2
        drawn += [box(x, y, WIDTH, 26), text(x + 10, y + 18, name)]
        if place:
            parent = max(i for i in range(place) if found[i][0] == depth - 1)
            corner = x - STEP + 14
            drawn.append(line(corner, parent * ROW + 28, corner, y + 13, "accent"))
            drawn.append(arrow(corner, y + 13, x, y + 13, "accent"))
    words = ", ".join(name for _, name in reversed(found[1:]))
    alt = f"Before the view at {path} runs, FastAPI has called, in this order: {words}."
    width = max(depth for depth, _ in found) * STEP + WIDTH + 4
    return Picture(alt, width, len(found) * ROW, "".join(drawn))
