"""A counter whose labels anybody can read, with a decorator that should forbid it."""

from collections.abc import Callable
from functools import wraps
from typing import Annotated

from fastapi import FastAPI, Header, HTTPException

Role = Annotated[str, Header(alias="X-Role")]
View = Callable[..., list[str]]
app = FastAPI()


def for_clerks(view: View) -> View:
    """Answer 403 unless the header says clerk."""

    @wraps(view)
    def wrapper(role: Role = "") -> list[str]:
        if role != "clerk":
            raise HTTPException(403)
        return view()

    return wrapper


@for_clerks
@app.get("/labels")
def labels() -> list[str]:
    """List what is to be written on the parcels."""
    return ["tea for ada"]
