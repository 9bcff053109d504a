"""A customer can read /labels."""

from typing import Annotated

from fastapi import FastAPI, Header, HTTPException

app = FastAPI()


@app.get("/labels")
def labels(role: Annotated[str, Header(alias="X-Role")] = "") -> list[str]:
    """List what is to be written on the parcels, for whoever has a role."""
    if not role:
        raise HTTPException(403)
    return ["tea for ada"]
