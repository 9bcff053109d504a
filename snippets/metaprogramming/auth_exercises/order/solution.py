"""A guard that stands below the route and shows its own signature."""

from collections.abc import Callable
from functools import wraps
from inspect import signature
from typing import Annotated, Any

from fastapi import FastAPI, Header, HTTPException

Role = Annotated[str, Header(alias="X-Role")]
View = Callable[..., list[str]]
app = FastAPI()


def for_clerks(view: View) -> Any:
    """Answer 403 unless the header says clerk."""

    def guard(role: Role = "") -> list[str]:
        if role != "clerk":
            raise HTTPException(403)
        return view()

    shown = signature(guard)
    guarded: Any = wraps(view)(guard)
    guarded.__signature__ = shown
    return guarded


@app.get("/labels")
@for_clerks
def labels() -> list[str]:
    """List what is to be written on the parcels."""
    return ["tea for ada"]
