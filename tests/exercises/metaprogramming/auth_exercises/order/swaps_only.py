"""FastAPI asks for what it reads: look at the signature it sees."""

from collections.abc import Callable
from typing import Any

from fastapi import FastAPI, HTTPException

View = Callable[..., list[str]]
app = FastAPI()


def for_clerks(view: View) -> View:
    """Hide the header behind names that FastAPI takes for a query."""

    def wrapper(args: Any, kwargs: Any) -> list[str]:
        if kwargs != "clerk":
            raise HTTPException(403)
        return view()

    return wrapper


@app.get("/labels")
@for_clerks
def labels() -> list[str]:
    """List what is to be written on the parcels."""
    return ["tea for ada"]
