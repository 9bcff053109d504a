"""A dependency instead of the decorator: its place cannot be wrong."""

from typing import Annotated

from fastapi import Depends, FastAPI, Header, HTTPException

app = FastAPI()


def clerk(role: Annotated[str, Header(alias="X-Role")] = "") -> None:
    """Answer 403 unless the header says clerk."""
    if role != "clerk":
        raise HTTPException(403)


@app.get("/labels", dependencies=[Depends(clerk)])
def labels() -> list[str]:
    """List what is to be written on the parcels."""
    return ["tea for ada"]
