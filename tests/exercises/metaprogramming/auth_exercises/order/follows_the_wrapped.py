"""A clerk is refused: the signature that FastAPI reads asks for no role."""

from collections.abc import Callable
from functools import wraps
from typing import Annotated

from fastapi import FastAPI, Header, HTTPException

Role = Annotated[str, Header(alias="X-Role")]
View = Callable[..., list[str]]
app = FastAPI()


def for_clerks(view: View) -> View:
    """Lend the signature of a view that asks for nothing."""

    @wraps(view)
    def wrapper(role: Role = "") -> list[str]:
        if role != "clerk":
            raise HTTPException(403)
        return view()

    return wrapper


@app.get("/labels")
@for_clerks
def labels() -> list[str]:
    """List what is to be written on the parcels."""
    return ["tea for ada"]
