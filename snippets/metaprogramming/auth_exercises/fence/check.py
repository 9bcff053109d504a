"""Check a fence on routes that are open, guarded, and guarded at a distance."""

from types import ModuleType
from typing import Annotated

from fastapi import APIRouter, Depends
from starlette.routing import Route

from snippets.exercise import expect


def guard() -> str:
    """Tell who is there."""
    return "ada"


def near(who: Annotated[str, Depends(guard)]) -> str:
    """Ask the guard."""
    return who


def far(who: Annotated[str, Depends(near)]) -> str:
    """Ask somebody who asks the guard."""
    return who


def impostor() -> str:
    """Be called like a guard, and let everybody in."""
    return "anybody"


impostor.__name__ = "guard"


def routes() -> APIRouter:
    """Return a router with a path for every case."""
    router = APIRouter()
    router.add_api_route("/open", lambda: 0)
    router.add_api_route("/fake", lambda: 0, dependencies=[Depends(impostor)])
    router.add_api_route("/own", lambda: 0, dependencies=[Depends(guard)])
    router.add_api_route("/near", near)
    router.add_api_route("/far", lambda: 0, dependencies=[Depends(far)])
    router.routes.append(Route("/plain", lambda request: None))
    return router


def check(answer: ModuleType) -> None:
    """Compare what the fence finds with what is there."""
    found = answer.unguarded(routes().routes, guard)
    expect(isinstance(found, set), "unguarded() is to return a set of paths.")
    expect("/open" in found, "/open asks nobody, and the fence does not see it.")
    expect("/own" not in found, "/own has the guard among its dependencies.")
    expect("/far" not in found, "/far asks the guard, through two others.")
    expect("/fake" in found, "/fake calls something else that is named like the guard.")
    expect("/near" not in found, "/near asks the guard in its own signature.")
    expect(found == {"/open", "/fake"}, "Only /open and /fake are without the guard.")
