"""The order desk as an application: uvicorn --factory calls `build`."""

from collections.abc import AsyncIterator, Iterable, Iterator
from contextlib import asynccontextmanager

from fastapi import FastAPI
from fastapi.dependencies.models import Dependant
from fastapi.exceptions import RequestValidationError
from fastapi.routing import APIRoute
from starlette.routing import BaseRoute

from snippets.metaprogramming.auth import counter, doors
from snippets.metaprogramming.auth.desk import Desk
from snippets.metaprogramming.auth.edges import Bounds, invalid
from snippets.metaprogramming.auth.guards import current_visit
from snippets.metaprogramming.auth.settings import Settings

OPEN = {"/token", "/token/refresh"}


def build(desk: Desk | None = None) -> FastAPI:
    """Return the application, with settings from the environment unless given."""
    desk = desk or Desk(Settings())

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        desk.open()
        yield
        desk.close()

    address = "/openapi.json" if desk.settings.docs else None
    app = FastAPI(title="Order desk", lifespan=lifespan, openapi_url=address)
    app.state.desk = desk
    app.add_middleware(Bounds)
    app.add_exception_handler(RequestValidationError, invalid)
    for router in (doors.router, counter.router):
        if bare := unguarded(router.routes) - OPEN:
            raise RuntimeError(f"nobody asks for a token at {sorted(bare)}")
        app.include_router(router)
    return app


def unguarded(routes: Iterable[BaseRoute]) -> set[str]:
    """Return the paths at which nobody asks for a token."""
    ours = [route for route in routes if isinstance(route, APIRoute)]
    return {r.path for r in ours if current_visit not in calls(r.dependant)}


def calls(dependant: Dependant) -> Iterator[object]:
    """Yield every function that runs for a route, the innermost dependency too."""
    yield dependant.call
    for inner in dependant.dependencies:
        yield from calls(inner)
